import { useTranslation } from "react-i18next"
import type { HttpCard, HttpStage } from "../../../types/http"
import type { Board, Placed } from "../board-model"
import { cardsOf } from "../board-model"
import type { BoardMove } from "./use-board-move"
import { useLostReason } from "../../opportunities/stage/use-lost-reason"
import { useRequiredFields } from "../../opportunities/stage/use-required-fields"

type Options = {
  board: Board
  move: (move: BoardMove) => Promise<void>
}

/** Asks what has to be known before cards enter a stage; without an answer nothing moves. */
export function useBoardDrop({ board, move }: Options) {
  const { t } = useTranslation("crm")
  const lostReason = useLostReason()
  const required = useRequiredFields()

  const save = async (target: BoardMove) => {
    await move(target)
    return true
  }

  const lose = async (target: Placed, cards: HttpCard[]) => {
    const [{ title }] = cards
    const lost = await lostReason.requestReason(
      cards.length > 1 ? t("board.count", { count: cards.length }) : title,
    )
    return !!lost && save({ ...target, lost })
  }

  const complete = async (target: Placed, card: HttpCard, stage: HttpStage) => {
    const completed = await required.complete(card, stage)
    return !!completed && save({ ...target, ...completed })
  }

  /** False when the user thought better of it. */
  const drop = async (target: Placed): Promise<boolean> => {
    const stage = board.stages.find(({ id }) => id === target.stageId)
    const entering = cardsOf(board, target.ids).filter((card) => card.stage_id !== target.stageId)
    if (!stage || !entering.length) {
      return save(target)
    }
    if (stage.kind === "lost") {
      return lose(target, entering)
    }
    // Of several, the server says which lacks what.
    return target.ids.length === 1 ? complete(target, entering[0], stage) : save(target)
  }

  return { drop, lostReason, required }
}
