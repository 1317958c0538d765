import { useSortable } from "@dnd-kit/sortable"
import { CSS } from "@dnd-kit/utilities"
import { clx } from "@medusajs/ui"
import type { KeyboardEvent, MouseEvent } from "react"
import { memo } from "react"
import { Link, useNavigate } from "react-router-dom"
import type { HttpCard, HttpStage } from "../../../types/http"
import type { SelectMode } from "../../hooks/use-board-selection"
import { CardCheckbox } from "./card-checkbox"
import { CardFace } from "./card-face"
import { CardMenu } from "./card-menu"

/** What can be done with a card; the same functions as long as the board is open. */
export type CardActions = {
  onMove: (cardId: string, stageId: string) => void
  onSelect: (cardId: string, mode: SelectMode) => void
}

type Props = {
  card: HttpCard
  stage: HttpStage
  stages: HttpStage[]
  actions: CardActions
  canWrite: boolean
  isChosen: boolean
  /** Goes along with another card that is dragged. */
  isCarried: boolean
  /** A colleague has just changed it. */
  isMarked: boolean
}

const selectModeOf = (event: MouseEvent): SelectMode | undefined =>
  event.shiftKey ? "range" : event.ctrlKey || event.metaKey ? "toggle" : undefined

/** One card: dragged by pointer, finger or (from its title) keyboard; opened with a click or enter; chosen with x. */
export const BoardCard = memo(function BoardCard(props: Props) {
  const { card, stage, stages, actions, canWrite, isChosen, isCarried, isMarked } = props
  const navigate = useNavigate()
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: card.id, disabled: { draggable: !canWrite } })
  const to = `/crm/opportunities/${card.id}`

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const mode = selectModeOf(event)
    if ((event.target as HTMLElement).closest("button,[role=menu]")) {
      return
    }
    if (mode) {
      event.preventDefault()
      actions.onSelect(card.id, mode)
    } else if (!event.defaultPrevented) {
      // The title is a link and has done so already.
      void navigate(to)
    }
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key.toLowerCase() === "x" && isPlain && (event.target as HTMLElement).closest("a")) {
      actions.onSelect(card.id, event.shiftKey ? "range" : "toggle")
    }
    listeners?.onKeyDown?.(event)
  }

  return (
    <div
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={clx(
        "group/card touch-manipulation select-none px-2 py-1 [-webkit-touch-callout:none]",
        (isDragging || isCarried) && "opacity-40",
      )}
      data-testid={`card-${card.id}`}
      data-card-id={card.id}
      data-chosen={isChosen || undefined}
      data-marked={isMarked || undefined}
      {...listeners}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <CardFace
        card={card}
        stage={stage}
        look={isMarked ? "marked" : isChosen ? "chosen" : undefined}
        title={
          <Link
            to={to}
            ref={setActivatorNodeRef}
            draggable={false}
            aria-describedby={canWrite ? attributes["aria-describedby"] : undefined}
            className="focus-visible:shadow-borders-focus rounded outline-none"
            data-card-link
            data-testid={`card-link-${card.id}`}
          >
            {card.title}
          </Link>
        }
        actions={
          canWrite && (
            <>
              <CardCheckbox card={card} isChosen={isChosen} onSelect={actions.onSelect} />
              <CardMenu card={card} stages={stages} onMove={({ id }) => actions.onMove(card.id, id)} />
            </>
          )
        }
      />
    </div>
  )
})
