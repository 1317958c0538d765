import { SectionRow } from "@medusajs/dashboard/components"
import { useCustomer } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import { LEAD_RECORD_FIELDS } from "../../modules/pipeline/rules"
import { fieldsOn } from "../../utils/record-fields"
import type { HttpLead } from "../../types/http"
import { useOpportunity } from "../opportunities/api"
import { customerName } from "../shared/format/names"
import { FieldRows } from "../shared/page/field-rows"
import { Section } from "../shared/page/section"
import { TextLink } from "../shared/page/text-link"

/** How to reach the contact, and what became of it. */
export const LeadContact = ({ lead }: { lead: HttpLead }) => {
  const { t } = useTranslation("crm")
  const { opportunity_id, customer_id } = lead
  const { data } = useOpportunity(opportunity_id)
  const { customer } = useCustomer(customer_id ?? "", undefined, { enabled: !!customer_id })
  return (
    <Section title={t("leads.contactSection")}>
      <FieldRows fields={fieldsOn(LEAD_RECORD_FIELDS, "contact")} values={lead} />
      {opportunity_id && (
        <SectionRow
          title={t("fields.opportunity")}
          value={
            <TextLink to={`/crm/opportunities/${opportunity_id}`} testId="lead-opportunity">
              {data?.opportunity.title ?? t("fields.opportunity")}
            </TextLink>
          }
        />
      )}
      {customer_id && (
        <SectionRow
          title={t("fields.customer")}
          value={
            <TextLink to={`/customers/${customer_id}`}>
              {(customer && customerName(customer)) ?? t("fields.customer")}
            </TextLink>
          }
        />
      )}
    </Section>
  )
}
