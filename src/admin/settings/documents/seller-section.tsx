import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { HttpSeller } from "../../../types/http"
import { useCan } from "../../shared/api/use-can"
import { useFormat } from "../../shared/format/use-format"
import { SELLER_SECTIONS, type SellerField, type SellerSection as Name } from "./seller-form"
import { Section } from "../../shared/page/section"

type Props = { seller: HttpSeller; section: Name; actions?: ReactNode }

/** One part of what documents say of the seller, and the way to change it. */
export const SellerSection = ({ seller, section, actions }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { canConfigure } = useCan()

  const displayText = (field: SellerField) => {
    const value = seller[field]
    if (!value) {
      return "–"
    }
    return field === "country_code" ? format.country(value) : value
  }

  return (
    <Section
      level={section === "company" ? "h1" : "h2"}
      title={t(`seller.sections.${section}.title`)}
      subtitle={t(`seller.sections.${section}.subtitle`)}
      testId={`seller-${section}`}
      actions={
        <>
          {actions}
          {canConfigure && (
            <Button size="small" variant="secondary" asChild>
              <Link
                to={`edit?section=${section}`}
                aria-label={t("seller.edit", { section: t(`seller.sections.${section}.title`) })}
                data-testid={`seller-edit-${section}`}
              >
                <PencilSquare />
                {t("actions.edit")}
              </Link>
            </Button>
          )}
        </>
      }
    >
      {SELLER_SECTIONS[section].map((field) => (
        <SectionRow key={field} title={t(`seller.fields.${field}`)} value={displayText(field)} />
      ))}
    </Section>
  )
}
