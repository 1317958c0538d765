import { defineMiddlewares } from "@medusajs/framework/http"
import { activityMiddlewares } from "./admin/crm/activities/middlewares"
import { attachmentMiddlewares } from "./admin/crm/attachment-middlewares"
import { boardMiddlewares } from "./admin/crm/board/middlewares"
import { leadMiddlewares } from "./admin/crm/leads/middlewares"
import { opportunityExportMiddlewares } from "./admin/crm/opportunities/export/middlewares"
import { opportunityMiddlewares } from "./admin/crm/opportunities/middlewares"
import { configMiddlewares } from "./admin/crm/config-middlewares"
import { loadActor } from "./admin/crm/crm-request"
import { refuseOddPaths } from "./admin/crm/refuse-odd-paths"
import { discountRuleMiddlewares } from "./admin/crm/discount-rules/middlewares"
import { offerMiddlewares } from "./admin/crm/offers/middlewares"
import { salesOrderMiddlewares } from "./admin/crm/sales-orders/middlewares"

export default defineMiddlewares({
  routes: [
    { matcher: "/admin/crm*", middlewares: [refuseOddPaths, loadActor] },
    ...activityMiddlewares,
    ...attachmentMiddlewares,
    ...boardMiddlewares,
    ...configMiddlewares,
    ...discountRuleMiddlewares,
    ...leadMiddlewares,
    ...offerMiddlewares,
    ...opportunityExportMiddlewares,
    ...opportunityMiddlewares,
    ...salesOrderMiddlewares,
  ],
})
