import { defineMiddlewares } from "@medusajs/framework/http"
import { loadActor } from "./admin/crm/crm-request"

export default defineMiddlewares({
  routes: [{ matcher: "/admin/crm*", middlewares: [loadActor] }],
})
