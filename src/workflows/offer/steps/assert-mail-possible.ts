import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isEmail } from "../../../modules/pipeline/leads/contact-keys"
import { canSendMail } from "../read-offer-email"
import type { OfferMail } from "./mail-offer"

/** @throws invalid_data naming an address that is none, conflict when nothing in the host sends mail */
export const assertMailPossibleStep = createStep(
  "crm-assert-mail-possible",
  async ({ mail }: { mail: OfferMail | null }, { container }) => {
    if (!mail) {
      return new StepResponse(undefined)
    }
    const wrong = [...mail.to, ...(mail.cc ?? [])].find((address) => !isEmail(address))
    if (wrong !== undefined || !mail.to.length) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        wrong === undefined ? "to: say who gets the e-mail" : `to: ${wrong} is not an e-mail address`,
      )
    }
    if (!canSendMail(container)) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        'This store sends no e-mail: its notification module has no provider for the channel "email". Configure one in medusa-config (medusa-plugin-crm/providers/smtp is one), or give the customer the link.',
      )
    }
    return new StepResponse(undefined)
  },
)
