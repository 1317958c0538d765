import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listOffersConfig } from "./query-config"
import {
  AddLinesSchema,
  CreateOfferSchema,
  DeclineSchema,
  ListOffersSchema,
  TransformSchema,
  UpdateLineSchema,
  UpdateOfferSchema,
  VersionSchema,
} from "./validators"

const post = (matcher: string, schema: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  method: "POST",
  matcher: `/admin/crm${matcher}`,
  middlewares: [validateAndTransformBody(schema)],
})

export const offerMiddlewares: MiddlewareRoute[] = [
  {
    method: "GET",
    matcher: "/admin/crm/offers",
    middlewares: [validateAndTransformQuery(ListOffersSchema, listOffersConfig)],
  },
  post("/offers", CreateOfferSchema),
  post("/offers/:id", UpdateOfferSchema),
  post("/offers/:id/lines", AddLinesSchema),
  post("/offers/:id/lines/:line_id", UpdateLineSchema),
  post("/offers/:id/recalculate", VersionSchema),
  post("/offers/:id/send", VersionSchema),
  post("/offers/:id/accept", VersionSchema),
  post("/offers/:id/decline", DeclineSchema),
  post("/offers/:id/revise", VersionSchema),
  post("/opportunities/:id/offers", TransformSchema),
]
