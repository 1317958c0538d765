import { PlusMini } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import type { KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"
import type { EntryLine } from "./use-offer-entry"
import { useOfferEntry } from "./use-offer-entry"
import { unitText } from "../../offer-format"
import { ENTRY } from "../grid/offer-grid"
import { useEditor } from "../editor-context"
import { EntryField } from "./entry-field"
import { ENTRY_CELL, ENTRY_INPUT, STICKY } from "../grid/grid-columns"

type Props = {
  number: number
  /** Set when it stands between other lines: how it goes back to the end. */
  onClose?: () => void
  onAdd: (line: EntryLine) => void
}

/** The empty row, in which the next line is typed. */
export const EntryRow = ({ number, onClose, onAdd }: Props) => {
  const { t, i18n } = useTranslation("crm")
  const { offerId, currencyCode, template } = useEditor()
  const entry = useOfferEntry(offerId, onAdd)
  const { search, amount, state, setQuantity, onAmountKey } = entry
  const { variant, quantity, isWrong } = state
  const price = variant?.list_price ?? null

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) {
      onClose?.()
    }
  }

  return (
    <div
      role="row"
      aria-rowindex={number + 1}
      data-row-key={ENTRY}
      data-testid="offer-entry"
      style={{ gridTemplateColumns: template }}
      className={clx("bg-ui-bg-subtle grid h-[44px]", onClose && "border-b")}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="sticky left-0 z-[2] bg-inherit" />
      <div
        role="presentation"
        style={{ left: STICKY.number }}
        className="text-ui-fg-muted sticky z-[2] flex items-center justify-end bg-inherit pr-1.5"
      >
        <PlusMini />
      </div>
      <EntryField
        field={search}
        entry={state}
        onText={entry.onText}
        onLeave={entry.onLeave}
        onKeyDown={entry.onSearchKey}
        onChoose={entry.choose}
      />
      <div role="gridcell" data-cell="quantity" aria-colindex={3} className={ENTRY_CELL}>
        <input
          ref={amount}
          inputMode="decimal"
          aria-label={t("fields.quantity")}
          aria-invalid={isWrong || undefined}
          autoComplete="off"
          disabled={!variant}
          value={variant ? quantity : ""}
          onChange={(event) => setQuantity(event.target.value)}
          onKeyDown={onAmountKey}
          className={clx(ENTRY_INPUT, "text-right tabular-nums", isWrong && "text-ui-fg-error")}
          data-testid="offer-quantity"
        />
      </div>
      <div className="txt-compact-small text-ui-fg-muted flex items-center justify-end px-2 tabular-nums">
        {price !== null && unitText(price, currencyCode, i18n.language)}
      </div>
      {variant && (
        <div className="txt-compact-xsmall text-ui-fg-muted col-span-4 flex items-center px-2">
          {t("offerEditor.enterAdds")}
        </div>
      )}
    </div>
  )
}
