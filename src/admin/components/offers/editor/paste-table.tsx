import { ExclamationCircleSolid } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CheckedLine } from "../../../hooks/use-offer-paste"
import { formatNumber, formatPercent } from "../../../lib/format"
import { unitText } from "../../../lib/offer-format"

type Props = { lines: CheckedLine[]; currencyCode: string; isLoading: boolean }

const CELL = "px-2 py-1.5 align-top"

/** The pasted rows as they were understood; those with a problem are marked and left out. */
export const PasteTable = ({ lines, currencyCode, isLoading }: Props) => {
  const { t, i18n } = useTranslation("crm")
  const discount = ({ discount_type: type, discount_value: value }: CheckedLine) => {
    if (!type || value === null) {
      return "–"
    }
    const number =
      type === "percent" ? formatPercent(value, i18n.language) : unitText(value, currencyCode, i18n.language)
    return type === "price" ? `= ${number}` : `−${number}`
  }
  return (
    <div className="shadow-elevation-card-rest overflow-x-auto rounded-lg" data-testid="paste-table">
      <table className="txt-compact-small w-full">
        <thead className="bg-ui-bg-subtle txt-compact-xsmall-plus text-ui-fg-subtle">
          <tr>
            <th className={clx(CELL, "text-right")}>#</th>
            <th className={clx(CELL, "text-left")}>{t("fields.product")}</th>
            <th className={clx(CELL, "text-right")}>{t("fields.quantity")}</th>
            <th className={clx(CELL, "text-right")}>{t("fields.discount")}</th>
          </tr>
        </thead>
        <tbody className="divide-y">
          {lines.map((line) => {
            const { row, sku, title, quantity, problems } = line
            const isBad = problems.length > 0
            return (
              <tr key={row} className={clx(isBad && "bg-ui-tag-red-bg")} data-problem={isBad || undefined}>
                <td className={clx(CELL, "text-ui-fg-muted text-right tabular-nums")}>{row}</td>
                <td className={clx(CELL, "min-w-0")}>
                  <span className={clx("block", isBad ? "text-ui-tag-red-text" : "text-ui-fg-base")}>
                    {title ?? (sku || "–")}
                  </span>
                  {title && <span className="txt-compact-xsmall text-ui-fg-muted">{sku}</span>}
                  {!title && isLoading && !isBad && (
                    <span className="txt-compact-xsmall text-ui-fg-muted">
                      {t("offerEditor.paste.looking")}
                    </span>
                  )}
                  {problems.map((problem) => (
                    <span
                      key={problem}
                      className="txt-compact-xsmall text-ui-tag-red-text flex items-center gap-x-1"
                    >
                      <ExclamationCircleSolid className="size-3 shrink-0" />
                      {t(`offerEditor.paste.problem.${problem}`)}
                    </span>
                  ))}
                </td>
                <td className={clx(CELL, "text-right tabular-nums")}>
                  {problems.includes("quantity") ? "–" : formatNumber(quantity, i18n.language)}
                </td>
                <td className={clx(CELL, "whitespace-nowrap text-right tabular-nums")}>{discount(line)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
