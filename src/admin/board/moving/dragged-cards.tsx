import { Badge } from "@medusajs/ui"
import type { HttpCard, HttpStage } from "../../../types/http"
import { CardFace } from "../card/card-face"

type Props = { card: HttpCard; stage: HttpStage; owner: string | undefined; count: number }

/** The card under the pointer while it is dragged, and how many go along. */
export const DraggedCards = ({ card, stage, owner, count }: Props) => (
  <div className="relative px-2 py-1">
    <CardFace card={card} stage={stage} owner={owner} title={card.title} variant="lifted" />
    {count > 1 && (
      <Badge size="small" color="blue" className="absolute right-0 top-0" data-testid="dragged-count">
        {count}
      </Badge>
    )}
  </div>
)
