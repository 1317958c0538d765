import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { crmError } from "../../../../errors/crm-error"
import { OFFER_MODULE, type OfferModuleService, pageTemplate } from "../../../../modules/offer"

const HOW_TO_MEND =
  "Set admin.backendUrl in medusa-config to the address of this backend (MEDUSA_BACKEND_URL), or the plugin's option offer_link."

/** Where customers open offers, with `{token}` in it; null when nothing in the configuration says. */
function findLinkTemplate(req: MedusaRequest): string | null {
  const { offer_link } = req.scope.resolve<OfferModuleService>(OFFER_MODULE).options
  const { admin } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  return offer_link ?? pageTemplate(admin?.backendUrl, { protocol: req.protocol, host: req.get("host") })
}

/** For a mail, which goes out without a link where nobody knows its address: the document is in it all the same. */
export function linkTemplate(req: MedusaRequest): string | undefined {
  const template = findLinkTemplate(req)
  if (!template) {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`crm: the e-mail of offer ${req.params.id} has no link to it. ${HOW_TO_MEND}`)
  }
  return template ?? undefined
}

/** @throws conflict that says what to configure */
export function requireLinkTemplate(req: MedusaRequest): string {
  const template = findLinkTemplate(req)
  if (!template) {
    throw crmError("link_address_unknown")
  }
  return template
}
