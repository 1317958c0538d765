import { ArrowUturnLeft } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { DISCOUNT_TYPES } from "../../../../modules/offer/rules"
import type { HttpOfferLine } from "../../../../types/http"
import { sameDiscountAs } from "./offer-cells"
import { formatPercent } from "../../../shared/format/format"
import { unitText } from "../../offer-format"
import { reasonText } from "../../history/reason-text"
import { Cell } from "./cell"
import { DiscountInput } from "../totals/discount-input"
import { DiscountExplanation } from "../discount-explanation"
import { useEditor } from "../editor-context"
import { ProblemExplanation } from "../problem-explanation"
import type { CellProps } from "./row-cells"

const DOTS = { none: "", rule: "bg-ui-tag-purple-icon", manual: "bg-ui-tag-orange-icon" }

/** Which rule filled the discount, or that somebody set it; more of it on a click. */
const Source = ({ line, isEditable }: { line: HttpOfferLine; isEditable: boolean }) => {
  const { t } = useTranslation("crm")
  const { setPopoverOpen } = useEditor()
  const { discount_source: source, discount_rule_name: rule } = line
  if (source === "none") {
    return null
  }
  const label = source === "rule" && rule ? rule : t("offers.source.manual")
  const reason =
    source === "rule" ? reasonText(line.discount_rule_reason, t) : t("offerEditor.sourceHint.manual")
  return (
    <button
      type="button"
      tabIndex={-1}
      title={`${label}: ${reason}`}
      onClick={() => setPopoverOpen(true)}
      data-testid={`line-source-${line.id}`}
      data-source={source}
      className={clx(
        "txt-compact-xsmall text-ui-fg-muted hover:text-ui-fg-subtle flex min-w-0 items-center gap-x-1",
        isEditable && source === "manual" ? "max-w-[calc(100%-20px)]" : "max-w-full",
      )}
    >
      <span aria-hidden className={clx("size-1.5 shrink-0 rounded-full", DOTS[source])} />
      <span className="truncate">{label}</span>
    </button>
  )
}

/** The discount of a line: its kind and value, where it comes from, and the way back to the rule. */
export const DiscountCell = ({ row, index, isActive, hasFocus, editing, isPopoverOpen }: CellProps) => {
  const { t, i18n } = useTranslation("crm")
  const { currencyCode, isEditable, actions, stop, setPopoverOpen } = useEditor()
  const { line, key, problems } = row
  const { discount_type: type, discount_value: value } = line
  const problem = problems.discount

  const displayText = () => {
    if (problem?.text !== undefined) {
      return problem.text
    }
    if (!type) {
      return <span className="text-ui-fg-muted">–</span>
    }
    const number =
      type === "percent"
        ? formatPercent(value ?? 0, i18n.language)
        : unitText(value ?? 0, currencyCode, i18n.language)
    return type === "price" ? `= ${number}` : `−${number}`
  }

  const explanation =
    isActive && hasFocus && !editing && problem ? (
      <ProblemExplanation problem={problem} onUndo={() => actions.discard(key, "discount")} />
    ) : isPopoverOpen ? (
      <DiscountExplanation row={row} />
    ) : null

  return (
    <Cell
      {...{ column: "discount", index, isActive, explanation }}
      isReadOnly={!isEditable}
      isEditing={!!editing}
      isSaving={row.saving.includes("discount")}
      problem={problem?.message}
      testId={`line-discount-${line.id}`}
    >
      {editing ? (
        <DiscountInput
          types={DISCOUNT_TYPES}
          {...{ type, value, typed: editing.text, unsaved: problem?.text }}
          label={`${t("fields.discount")}: ${line.title}`}
          sameAs={(other) => sameDiscountAs(line, other)}
          onCommit={(text, kind) => actions.commit(key, "discount", text, kind)}
          onStop={stop}
          testId={`line-discount-input-${line.id}`}
        />
      ) : (
        <>
          <span className="txt-compact-small" data-testid={`line-discount-value-${line.id}`}>
            {displayText()}
          </span>
          <span className="flex w-full items-center justify-end gap-x-1">
            <Source line={line} isEditable={isEditable} />
            {isEditable && line.discount_source === "manual" && !problem && (
              <button
                type="button"
                tabIndex={-1}
                title={t("offers.backToRule")}
                aria-label={`${t("offers.backToRule")}: ${line.title}`}
                onClick={() => {
                  actions.change(key, { discount_source: "rule" })
                  setPopoverOpen(false)
                }}
                data-testid={`line-back-to-rule-${line.id}`}
                className="text-ui-fg-muted hover:text-ui-fg-base hover:bg-ui-bg-base-pressed flex size-4 shrink-0 items-center justify-center rounded"
              >
                <ArrowUturnLeft className="size-3" />
              </button>
            )}
          </span>
        </>
      )}
    </Cell>
  )
}
