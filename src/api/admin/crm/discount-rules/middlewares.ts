import type { MiddlewareRoute } from "@medusajs/framework/http"
import { bodyWithAdditionalData, validateAndTransformQuery } from "../../../validation"
import { listDiscountRulesConfig } from "./query-config"
import {
  CreateDiscountRuleSchema,
  ListDiscountRulesSchema,
  TestDiscountRulesSchema,
  UpdateDiscountRuleSchema,
} from "./validators"

export const discountRuleMiddlewares: MiddlewareRoute[] = [
  {
    method: "GET",
    matcher: "/admin/crm/discount-rules",
    middlewares: [validateAndTransformQuery(ListDiscountRulesSchema, listDiscountRulesConfig)],
  },
  {
    method: "POST",
    matcher: "/admin/crm/discount-rules",
    middlewares: [bodyWithAdditionalData(CreateDiscountRuleSchema)],
  },
  {
    method: "POST",
    matcher: "/admin/crm/discount-rules/test",
    middlewares: [bodyWithAdditionalData(TestDiscountRulesSchema)],
  },
  {
    method: "POST",
    matcher: "/admin/crm/discount-rules/:id",
    middlewares: [bodyWithAdditionalData(UpdateDiscountRuleSchema)],
  },
]
