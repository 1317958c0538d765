import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Column } from "./offer-grid"
import { isNumeric, STICKY, STICKY_READ_ONLY } from "./grid-columns"

type Props = { columns: Column[]; template: string; isEditable: boolean }

/** The headings of the table, which stay in view. */
export const GridHeader = ({ columns, template, isEditable }: Props) => {
  const { t } = useTranslation("crm")
  const sticky = isEditable ? STICKY : STICKY_READ_ONLY
  const labels: Record<Column, string> = {
    product: t("fields.product"),
    quantity: t("fields.quantity"),
    list: t("fields.listPrice"),
    discount: t("fields.discount"),
    unit: t("fields.unitPrice"),
    tax: t("fields.tax"),
    net: t("offerEditor.net"),
    margin: t("offerEditor.margin"),
    menu: t("offerEditor.menu"),
  }
  return (
    <div
      role="row"
      aria-rowindex={1}
      style={{ gridTemplateColumns: template }}
      className="bg-ui-bg-subtle txt-compact-xsmall-plus text-ui-fg-subtle sticky top-0 z-[5] grid h-9 border-b"
    >
      {isEditable && <div role="presentation" className="sticky left-0 z-[2] bg-inherit" />}
      <div
        role="columnheader"
        aria-label={t("offerEditor.number")}
        style={{ left: sticky.number }}
        className="text-ui-fg-muted sticky z-[2] flex items-center justify-end bg-inherit pr-2"
      >
        #
      </div>
      {columns.map((column, index) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={index + 2}
          style={column === "product" ? { left: sticky.product } : undefined}
          className={clx(
            "flex min-w-0 items-center px-2",
            isNumeric(column) && "justify-end text-right",
            column === "product" && "sticky z-[2] bg-inherit",
          )}
        >
          <span className={column === "menu" ? "sr-only" : "truncate"}>{labels[column]}</span>
        </div>
      ))}
    </div>
  )
}
