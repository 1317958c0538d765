import type { TFunction } from "i18next"
import type { HttpOfferLine } from "../../../types/http"

/** Why a rule gave a line its discount, in words: "category Desks · group Partners · from 10 pieces". */
export function reasonText(reason: HttpOfferLine["discount_rule_reason"], t: TFunction<"crm">): string {
  if (!reason) {
    return ""
  }
  const { target, target_name: name, customer_group: group, is_for_customer, min_quantity: count } = reason
  return [
    target === "all" ? t("offerEditor.reason.all") : t(`offerEditor.reason.${target}`, { name }),
    group && t("offerEditor.reason.group", { name: group }),
    is_for_customer && t("offerEditor.reason.customer"),
    count && count > 1 && t("offerEditor.reason.quantity", { count }),
  ]
    .filter(Boolean)
    .join(" · ")
}
