import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateAndTransformBody, validateAndTransformQuery } from "../../../validation"
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
    middlewares: [validateAndTransformBody(CreateDiscountRuleSchema)],
  },
  {
    method: "POST",
    matcher: "/admin/crm/discount-rules/test",
    middlewares: [validateAndTransformBody(TestDiscountRulesSchema)],
  },
  {
    method: "POST",
    matcher: "/admin/crm/discount-rules/:id",
    middlewares: [validateAndTransformBody(UpdateDiscountRuleSchema)],
  },
]
