import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../types/http"
import { EmptyRow } from "../common/empty-row"
import { ScrollTable } from "../common/scroll-table"
import { Section } from "../common/section"
import { AddLine } from "./add-line"
import { OfferLineRow } from "./offer-line-row"

export const OfferLines = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const isEditable = offer.status === "draft"
  const products = offer.lines.filter((line) => line.kind === "product")
  const isInclusive = products.some((line) => line.is_tax_inclusive)
  return (
    <Section title={t("offers.lines")} testId="offer-lines">
      {offer.lines.length ? (
        <ScrollTable
          columns={[
            { label: t("fields.product") },
            { label: t("fields.quantity"), align: "right" },
            { label: t("fields.listPrice"), align: "right" },
            { label: t("fields.discount") },
            { label: t("fields.unitPrice"), align: "right" },
            { label: t("fields.tax"), align: "right" },
            { label: t("offers.net"), align: "right" },
            ...(isEditable ? [{ label: t("actions.delete"), hidden: true }] : []),
          ]}
        >
          {offer.lines.map((line) => (
            <OfferLineRow key={line.id} offer={offer} line={line} isEditable={isEditable} />
          ))}
        </ScrollTable>
      ) : (
        <EmptyRow>{t("offers.noLines")}</EmptyRow>
      )}
      {isEditable && <AddLine offer={offer} />}
      <Text size="xsmall" className="text-ui-fg-muted px-6 py-3">
        {!isEditable && `${t("offers.frozen")} `}
        {products.length > 0 && t(isInclusive ? "offers.linesInclusive" : "offers.linesExclusive")}
      </Text>
    </Section>
  )
}
