import { Popover } from "@medusajs/ui"
import { useId } from "react"
import type { KeyboardEvent, RefObject } from "react"
import { useTranslation } from "react-i18next"
import type { EntryOption, useOfferEntry } from "./use-offer-entry"
import { useEditor } from "../editor-context"
import { ENTRY_CELL, ENTRY_INPUT, STICKY } from "../grid/grid-columns"
import { VariantOptions } from "./variant-options"

type Props = {
  field: RefObject<HTMLInputElement>
  entry: ReturnType<typeof useOfferEntry>["state"]
  onText: (text: string) => void
  onLeave: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onChoose: (option: EntryOption) => void
}

/** Where a product is typed, and what the text finds. */
export const EntryField = ({ field, entry, onText, onLeave, onKeyDown, onChoose }: Props) => {
  const { t } = useTranslation("crm")
  const { currencyCode } = useEditor()
  const listId = useId()
  const { text, isOpen, found, list } = entry
  // What was found for another text is not what enter would take.
  const activeIndex = found.isStale && !list.isChosen ? -1 : list.index
  return (
    <Popover open={isOpen} onOpenChange={(open) => !open && list.close()}>
      <Popover.Anchor asChild>
        <div
          role="gridcell"
          data-cell="product"
          aria-colindex={2}
          style={{ left: STICKY.product }}
          className={`${ENTRY_CELL} sticky z-[2] bg-inherit focus-within:!z-[3]`}
        >
          <input
            ref={field}
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-activedescendant={isOpen && activeIndex >= 0 ? `${listId}-${activeIndex}` : undefined}
            aria-autocomplete="list"
            aria-label={t("offers.searchProduct")}
            autoComplete="off"
            value={text}
            placeholder={t("offerEditor.typeProduct")}
            onChange={(event) => onText(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={onLeave}
            className={ENTRY_INPUT}
            data-testid="offer-variant"
          />
        </div>
      </Popover.Anchor>
      <Popover.Content
        align="start"
        sideOffset={4}
        className="w-[520px] max-w-[calc(100vw-32px)] p-0"
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        <VariantOptions
          id={listId}
          options={found.options}
          activeIndex={activeIndex}
          isLoading={found.isLoading}
          error={found.error}
          currencyCode={currencyCode}
          onChoose={onChoose}
        />
      </Popover.Content>
    </Popover>
  )
}
