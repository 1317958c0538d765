import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { HttpLead } from "../../../types/http"
import { Section } from "../common/section"
import { TextLink } from "../common/text-link"

export const LeadContact = ({ lead }: { lead: HttpLead }) => {
  const { t } = useTranslation("crm")
  return (
    <Section title={t("leads.contactSection")}>
      <SectionRow
        title={t("fields.email")}
        value={
          lead.email && (
            <a href={`mailto:${lead.email}`} className="break-all">
              {lead.email}
            </a>
          )
        }
      />
      <SectionRow
        title={t("fields.phone")}
        value={lead.phone && <a href={`tel:${lead.phone}`}>{lead.phone}</a>}
      />
      {lead.opportunity_id && (
        <SectionRow
          title={t("fields.opportunity")}
          value={
            <TextLink to={`/crm/opportunities/${lead.opportunity_id}`}>{t("fields.opportunity")}</TextLink>
          }
        />
      )}
      {lead.customer_id && (
        <SectionRow
          title={t("fields.customer")}
          value={<TextLink to={`/customers/${lead.customer_id}`}>{t("fields.customer")}</TextLink>}
        />
      )}
    </Section>
  )
}
