import type { MiddlewareRoute } from "@medusajs/framework/http"
import { bodyWithAdditionalData, validateAndTransformQuery } from "../../../validation"
import { CompareSchema, DuplicateSchema } from "./life-validators"
import { listOffersConfig } from "./query-config"
import { EmailSchema, LinkSchema, SendSchema } from "./sending-validators"
import {
  AddLinesSchema,
  BatchLinesSchema,
  CreateOfferSchema,
  DeclineSchema,
  ListOffersSchema,
  ListVariantsSchema,
  TransformSchema,
  UpdateLineSchema,
  UpdateOfferSchema,
  VersionSchema,
} from "./validators"

const post = (matcher: string, schema: Parameters<typeof bodyWithAdditionalData>[0]): MiddlewareRoute => ({
  method: "POST",
  matcher: `/admin/crm${matcher}`,
  middlewares: [bodyWithAdditionalData(schema)],
})

export const offerMiddlewares: MiddlewareRoute[] = [
  {
    method: "GET",
    matcher: "/admin/crm/offers",
    middlewares: [validateAndTransformQuery(ListOffersSchema, listOffersConfig)],
  },
  {
    method: "GET",
    matcher: "/admin/crm/offers/:id/variants",
    middlewares: [validateAndTransformQuery(ListVariantsSchema, {})],
  },
  {
    method: "GET",
    matcher: "/admin/crm/offers/:id/compare",
    middlewares: [validateAndTransformQuery(CompareSchema, {})],
  },
  post("/offers", CreateOfferSchema),
  post("/offers/:id", UpdateOfferSchema),
  post("/offers/:id/lines", AddLinesSchema),
  post("/offers/:id/lines/batch", BatchLinesSchema),
  post("/offers/:id/lines/:line_id", UpdateLineSchema),
  post("/offers/:id/recalculate", VersionSchema),
  post("/offers/:id/send", SendSchema),
  post("/offers/:id/email", EmailSchema),
  post("/offers/:id/link", LinkSchema),
  post("/offers/:id/accept", VersionSchema),
  post("/offers/:id/decline", DeclineSchema),
  post("/offers/:id/revise", VersionSchema),
  post("/offers/:id/duplicate", DuplicateSchema),
  post("/opportunities/:id/offers", TransformSchema),
]
