import { ArrowUturnLeft, ExclamationCircleSolid, XMarkMini } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { memo } from "react"
import { useTranslation } from "react-i18next"
import type { CheckedLine } from "./use-offer-paste"
import { formatNumber, formatPercent } from "../../../shared/format/format"
import { unitText } from "../../offer-format"

type Props = {
  lines: CheckedLine[]
  currencyCode: string
  isLoading: boolean
  onToggle: (row: number) => void
}

const CELL = "px-2 py-1.5 align-top"

function discountOf(
  { discount_type: type, discount_value: value }: CheckedLine,
  currency: string,
  language: string,
) {
  if (!type || value === null) {
    return "–"
  }
  const number = type === "percent" ? formatPercent(value, language) : unitText(value, currency, language)
  return type === "price" ? `= ${number}` : `−${number}`
}

/** What a row says of its product: its name, or what is wrong. */
const ProductOf = ({ line, isLoading }: { line: CheckedLine; isLoading: boolean }) => {
  const { t } = useTranslation("crm")
  const { sku, title, problems, isLeftOut } = line
  const isBad = problems.length > 0
  return (
    <td className={clx(CELL, "min-w-0")}>
      <span
        className={clx("block", isBad ? "text-ui-tag-red-text" : "text-ui-fg-base", {
          "text-ui-fg-muted line-through": isLeftOut,
        })}
      >
        {title ?? (sku || "–")}
      </span>
      {title && <span className="txt-compact-xsmall text-ui-fg-muted">{sku}</span>}
      {!title && isLoading && !isBad && (
        <span className="txt-compact-xsmall text-ui-fg-muted">{t("offerEditor.paste.looking")}</span>
      )}
      {problems.map((problem) => (
        <span key={problem} className="txt-compact-xsmall text-ui-tag-red-text flex items-center gap-x-1">
          <ExclamationCircleSolid className="size-3 shrink-0" />
          {t(`offerEditor.paste.problem.${problem}`)}
        </span>
      ))}
    </td>
  )
}

/** The pasted rows as they were understood; those with a problem are marked and left out, others may be. */
export const PasteTable = memo(function PasteTable({ lines, currencyCode, isLoading, onToggle }: Props) {
  const { t, i18n } = useTranslation("crm")
  return (
    <div className="shadow-elevation-card-rest overflow-x-auto rounded-lg" data-testid="paste-table">
      <table className="txt-compact-small w-full">
        <thead className="bg-ui-bg-subtle txt-compact-xsmall-plus text-ui-fg-subtle">
          <tr>
            <th className={clx(CELL, "text-right font-normal")}>#</th>
            <th className={clx(CELL, "text-left font-normal")}>{t("fields.product")}</th>
            <th className={clx(CELL, "text-right font-normal")}>{t("fields.quantity")}</th>
            <th className={clx(CELL, "text-right font-normal")}>{t("fields.discount")}</th>
            <th className={CELL} aria-label={t("offerEditor.paste.leaveOut")} />
          </tr>
        </thead>
        <tbody className="divide-y">
          {lines.map((line) => {
            const { row, sku, quantity, problems, isLeftOut } = line
            const isBad = problems.length > 0
            const label = t(isLeftOut ? "offerEditor.paste.include" : "offerEditor.paste.leaveOut")
            return (
              <tr key={row} className={clx(isBad && "bg-ui-tag-red-bg")} data-problem={isBad || undefined}>
                <td className={clx(CELL, "text-ui-fg-muted text-right tabular-nums")}>{row}</td>
                <ProductOf line={line} isLoading={isLoading} />
                <td className={clx(CELL, "text-right tabular-nums", isLeftOut && "text-ui-fg-muted")}>
                  {problems.includes("quantity") ? "–" : formatNumber(quantity, i18n.language)}
                </td>
                <td
                  className={clx(
                    CELL,
                    "whitespace-nowrap text-right tabular-nums",
                    isLeftOut && "text-ui-fg-muted",
                  )}
                >
                  {discountOf(line, currencyCode, i18n.language)}
                </td>
                <td className={clx(CELL, "w-8")}>
                  {!isBad && (
                    <button
                      type="button"
                      aria-label={`${label}: ${sku}`}
                      title={label}
                      onClick={() => onToggle(row)}
                      className="text-ui-fg-muted hover:text-ui-fg-base hover:bg-ui-bg-base-hover flex size-5 items-center justify-center rounded"
                      data-testid={`paste-toggle-${row}`}
                    >
                      {isLeftOut ? <ArrowUturnLeft className="size-3.5" /> : <XMarkMini />}
                    </button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
})
