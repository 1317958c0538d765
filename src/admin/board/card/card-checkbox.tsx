import { Checkbox, clx } from "@medusajs/ui"
import type { MouseEvent } from "react"
import { useTranslation } from "react-i18next"
import type { HttpCard } from "../../../types/http"
import type { SelectMode } from "../use-board-selection"

type Props = { card: HttpCard; isChosen: boolean; onSelect: (cardId: string, mode: SelectMode) => void }

/** Chooses a card; there while the card is under the pointer or has the focus, and always where fingers do the work. */
export const CardCheckbox = ({ card, isChosen, onSelect }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <Checkbox
      checked={isChosen}
      onClick={(event: MouseEvent) => {
        event.stopPropagation()
        onSelect(card.id, event.shiftKey ? "range" : "toggle")
      }}
      // From the title, x does the same: two stops of the tab key for each card are enough.
      tabIndex={-1}
      aria-label={t("boardTools.select", { title: card.title })}
      className={clx(
        "transition-opacity group-focus-within/card:opacity-100 group-hover/card:opacity-100 [@media(hover:none)]:opacity-100",
        !isChosen && "opacity-0",
      )}
      data-testid={`card-select-${card.id}`}
    />
  )
}
