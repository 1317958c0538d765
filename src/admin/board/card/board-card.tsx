import { useSortable } from "@dnd-kit/sortable"
import { CSS } from "@dnd-kit/utilities"
import { clx } from "@medusajs/ui"
import type { KeyboardEvent, MouseEvent } from "react"
import { memo, useEffect, useRef } from "react"
import { useNavigate } from "react-router-dom"
import type { HttpCard, HttpStage } from "../../../types/http"
import type { SelectMode } from "../use-board-selection"
import type { CardActions } from "./card-body"
import { CardBody } from "./card-body"

type Props = {
  card: HttpCard
  stage: HttpStage
  stages: HttpStage[]
  owner: string | undefined
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

/** A drag that is canceled with escape leaves the button to be let go: that is not a click on the card. */
function useNoClickAfterDrag(isDragging: boolean) {
  const wasDragged = useRef(false)
  useEffect(() => {
    wasDragged.current ||= isDragging
  }, [isDragging])

  const forget = () => {
    wasDragged.current = false
  }
  return {
    onPointerDownCapture: forget,
    onKeyDownCapture: forget,
    onClickCapture: (event: MouseEvent) => {
      if (wasDragged.current) {
        event.preventDefault()
        event.stopPropagation()
      }
    },
  }
}

/** One card: dragged by pointer, finger or (from its title) keyboard; opened with a click or enter; chosen with x. */
export const BoardCard = memo(function BoardCard(props: Props) {
  const { card, stage, stages, owner, actions, canWrite, isChosen, isCarried, isMarked } = props
  const navigate = useNavigate()
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: card.id, disabled: { draggable: !canWrite } })
  const noClickAfterDrag = useNoClickAfterDrag(isDragging)

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
      void navigate(`/crm/opportunities/${card.id}`)
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
      {...noClickAfterDrag}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <CardBody
        {...{ card, stage, stages, owner, actions, canWrite, isChosen, isMarked }}
        titleRef={setActivatorNodeRef}
        instructionsId={attributes["aria-describedby"]}
      />
    </div>
  )
})
