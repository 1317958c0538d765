import { useSortable } from "@dnd-kit/sortable"
import { CSS } from "@dnd-kit/utilities"
import { clx } from "@medusajs/ui"
import type { MouseEvent } from "react"
import { memo } from "react"
import { Link, useNavigate } from "react-router-dom"
import type { HttpCard, HttpStage } from "../../../types/http"
import { CardFace } from "./card-face"
import { CardMenu } from "./card-menu"

type Props = {
  card: HttpCard
  stage: HttpStage
  stages: HttpStage[]
  onMove: (card: HttpCard, stage: HttpStage) => void
}

/** One card: dragged by pointer, finger or (from its title) keyboard; opened with a click or enter. */
export const BoardCard = memo(function BoardCard({ card, stage, stages, onMove }: Props) {
  const navigate = useNavigate()
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({
      id: card.id,
    })
  const to = `/crm/opportunities/${card.id}`

  const open = (event: MouseEvent<HTMLElement>) => {
    if (!(event.target as HTMLElement).closest("a,button,[role=menu]")) {
      void navigate(to)
    }
  }

  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={clx(
        "px-2 py-1 [contain-intrinsic-size:auto_92px] [content-visibility:auto]",
        isDragging && "opacity-40",
      )}
      data-testid={`card-${card.id}`}
      data-card-id={card.id}
      onClick={open}
      {...listeners}
    >
      <CardFace
        card={card}
        stage={stage}
        title={
          <Link
            to={to}
            ref={setActivatorNodeRef}
            draggable={false}
            aria-describedby={attributes["aria-describedby"]}
            className="focus-visible:shadow-borders-focus rounded outline-none"
            data-testid={`card-link-${card.id}`}
          >
            {card.title}
          </Link>
        }
        menu={<CardMenu card={card} stages={stages} onMove={(target) => onMove(card, target)} />}
      />
    </li>
  )
})
