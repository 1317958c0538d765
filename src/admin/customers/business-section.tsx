import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { Button, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useBusinessDetails } from "./api"
import { useCan } from "../shared/api/use-can"
import { BUSINESS_FIELDS, knowsNothing } from "./business-form"
import { EmptyRow } from "../shared/list/empty-row"
import { Section } from "../shared/page/section"
import { SectionBody } from "../shared/page/section-body"
import { BusinessDrawer } from "./business-drawer"

/** What documents print of a customer's company, and whether that is enough for an invoice. */
export const BusinessSection = ({ customerId }: { customerId: string }) => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const query = useBusinessDetails(customerId)
  const [isEditing, setEditing] = useState(false)
  const details = query.data?.business_details
  const mayEdit = can("sales_order", "write") || can("offer", "write")
  const missing = details?.missing ?? []

  return (
    <Section
      title={t("business.title")}
      subtitle={t("business.subtitle")}
      testId="business-details"
      actions={
        details &&
        mayEdit && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setEditing(true)}
            aria-label={t("business.edit")}
            data-testid="business-edit"
          >
            <PencilSquare />
            {t("actions.edit")}
          </Button>
        )
      }
    >
      <SectionBody query={query}>
        {missing.length > 0 && (
          <div className="px-6 py-3">
            <InlineTip variant="warning" label={t("business.incomplete")} data-testid="business-incomplete">
              {missing.map((what) => t(`business.missing.${what}`)).join(" ")}
            </InlineTip>
          </div>
        )}
        {details && knowsNothing(details) ? (
          <EmptyRow>{t("business.none")}</EmptyRow>
        ) : (
          details &&
          BUSINESS_FIELDS.map((field) => (
            <SectionRow key={field} title={t(`business.fields.${field}`)} value={details[field] ?? "–"} />
          ))
        )}
      </SectionBody>
      {details && isEditing && (
        <BusinessDrawer customerId={customerId} details={details} onClose={() => setEditing(false)} />
      )}
    </Section>
  )
}
