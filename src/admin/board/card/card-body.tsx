import { memo } from "react"
import { Link } from "react-router-dom"
import type { HttpCard, HttpStage } from "../../../types/http"
import type { SelectMode } from "../use-board-selection"
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
  owner: string | undefined
  actions: CardActions
  canWrite: boolean
  isChosen: boolean
  isMarked: boolean
  titleRef: (element: HTMLElement | null) => void
  instructionsId: string
}

/** What is on a card of the board. Drawn anew only when it changes, not with every step of a card that is dragged. */
export const CardBody = memo(function CardBody(props: Props) {
  const { card, stage, stages, owner, actions, canWrite, isChosen, isMarked, titleRef, instructionsId } =
    props
  return (
    <CardFace
      card={card}
      stage={stage}
      owner={owner}
      variant={isMarked ? "marked" : isChosen ? "chosen" : undefined}
      title={
        <Link
          to={`/crm/opportunities/${card.id}`}
          ref={titleRef}
          draggable={false}
          aria-describedby={canWrite ? instructionsId : undefined}
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
  )
})
