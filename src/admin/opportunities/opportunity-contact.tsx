import { SectionRow } from "@medusajs/dashboard/components"
import { useCustomer } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity } from "../../types/http"
import { customerName } from "../shared/format/names"
import { ContactRows } from "../shared/page/contact-rows"
import { Section } from "../shared/page/section"
import { TextLink } from "../shared/page/text-link"

/** Who buys: the shop's customer once chosen, and the contact. */
export const OpportunityContact = ({ opportunity }: { opportunity: HttpOpportunity }) => {
  const { t } = useTranslation("crm")
  const { customer_id: customerId, email, phone } = opportunity
  const { customer } = useCustomer(customerId ?? "", undefined, { enabled: !!customerId })
  return (
    <Section title={t("fields.customer")}>
      <SectionRow
        title={t("fields.customer")}
        value={
          customerId ? (
            <TextLink to={`/customers/${customerId}`} testId="customer-link">
              {(customer && customerName(customer)) ?? t("fields.customer")}
            </TextLink>
          ) : (
            <TextLink to="edit">{t("opportunities.chooseCustomer")}</TextLink>
          )
        }
      />
      <SectionRow title={t("fields.company")} value={opportunity.company_name ?? "–"} />
      <SectionRow title={t("fields.contact")} value={opportunity.contact_name ?? "–"} />
      <ContactRows email={email} phone={phone} />
    </Section>
  )
}
