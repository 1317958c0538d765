import { defineMiddlewares } from "@medusajs/framework/http"
import { activityMiddlewares } from "./admin/crm/activities/middlewares"
import { attachmentMiddlewares } from "./admin/crm/attachment-middlewares"
import { boardMiddlewares } from "./admin/crm/board/middlewares"
import { leadMiddlewares } from "./admin/crm/leads/middlewares"
import { opportunityExportMiddlewares } from "./admin/crm/opportunities/export/middlewares"
import { opportunityMiddlewares } from "./admin/crm/opportunities/middlewares"
import { configMiddlewares } from "./admin/crm/config-middlewares"
import { loadActor } from "./admin/crm/crm-request"
import { hostMiddlewares } from "./admin/host/middlewares"
import { customerMiddlewares } from "./admin/crm/customers/middlewares"
import { discountRuleMiddlewares } from "./admin/crm/discount-rules/middlewares"
import { invoiceMiddlewares } from "./admin/crm/invoices/middlewares"
import { offerMiddlewares } from "./admin/crm/offers/middlewares"
import { salesOrderMiddlewares } from "./admin/crm/sales-orders/middlewares"
import { sellerMiddlewares } from "./admin/crm/seller/middlewares"
import { variantMiddlewares } from "./admin/crm/variants/middlewares"
import { publicOfferMiddlewares } from "./crm/offers/middlewares"
import { answerError } from "./answer-error"
import { inputGuards } from "./guards/input-guards"
import { BODY_LIMITS, LINES_ROUTES } from "./limits"

/** What bodies may measure: unless said otherwise they end at Medusa's 100 kB. */
const bodyLimits = [
  { matcher: "/admin/crm/*", bodyParser: { sizeLimit: BODY_LIMITS.usual } },
  ...LINES_ROUTES.map((matcher) => ({ matcher, bodyParser: { sizeLimit: BODY_LIMITS.offerLines } })),
]

export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    ...bodyLimits,
    ...hostMiddlewares,
    { matcher: "/admin/crm", middlewares: [...inputGuards, loadActor] },
    ...activityMiddlewares,
    ...attachmentMiddlewares,
    ...boardMiddlewares,
    ...configMiddlewares,
    ...customerMiddlewares,
    ...discountRuleMiddlewares,
    ...invoiceMiddlewares,
    ...leadMiddlewares,
    ...offerMiddlewares,
    ...opportunityExportMiddlewares,
    ...opportunityMiddlewares,
    ...publicOfferMiddlewares,
    ...salesOrderMiddlewares,
    ...sellerMiddlewares,
    ...variantMiddlewares,
  ],
})
