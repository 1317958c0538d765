import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { isEmail } from "../../../modules/pipeline"
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
      throw wrong === undefined
        ? crmError("mail_recipient_missing", { field: "to" })
        : crmError("mail_address_invalid", { field: "to", address: wrong })
    }
    if (!canSendMail(container)) {
      throw crmError("mail_not_set_up")
    }
    return new StepResponse(undefined)
  },
)
