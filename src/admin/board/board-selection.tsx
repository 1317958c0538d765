import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpStage } from "../../types/http"
import { useAssignOpportunities } from "../opportunities/api"
import type { BoardSelectionState } from "./use-board-selection"
import { useFormat } from "../shared/format/use-format"
import { useOwnerOptions } from "../shared/api/use-owner-options"
import { useStable } from "../shared/react/use-stable"
import { sumsOf } from "./board-model"
import { run } from "../shared/api/run"
import { AssignDrawer } from "../shared/list/assign-drawer"
import { SelectionBar } from "../shared/list/selection-bar"
import { MoveDrawer } from "./moving/move-drawer"

type Props = {
  stages: HttpStage[]
  selection: BoardSelectionState
  /** A card is being dragged, or something is being asked. */
  isBusy: boolean
  /** Puts the focus on a card. */
  onFocus: (cardId: string) => void
  /** False when the user thought better of it. */
  onMove: (ids: string[], stageId: string) => Promise<boolean>
}

/** What escape closes itself; the bar of the chosen cards is none of it. */
const CLOSABLE = "input,textarea,[role=menu],[role=listbox],[role=dialog]:not(:has([role=toolbar]))"

/** Escape closes what is open before it lets go of the cards. */
function useEscape(isOn: boolean, action: () => void) {
  const onEscape = useStable((event: KeyboardEvent) => {
    const isElsewhere = event.target instanceof Element && event.target.closest(CLOSABLE)
    if (isOn && event.key === "Escape" && !isElsewhere) {
      action()
    }
  })
  useEffect(() => {
    document.addEventListener("keydown", onEscape)
    return () => document.removeEventListener("keydown", onEscape)
  }, [onEscape])
}

/** Which dialog is open; once it is closed, the card that had the focus has it again. */
function useDialog(onFocus: (cardId: string) => void) {
  const [dialog, setDialog] = useState<"move" | "assign" | null>(null)
  const from = useRef<string>(undefined)
  return {
    dialog,
    open: (which: "move" | "assign") => {
      from.current = document.activeElement?.closest<HTMLElement>("[data-card-id]")?.dataset.cardId
      setDialog(which)
    },
    close: () => {
      setDialog(null)
      if (from.current) {
        onFocus(from.current)
      }
    },
  }
}

/** What can be done with the chosen cards at once. */
export const BoardSelection = ({ stages, selection: { cards, clear }, isBusy, onFocus, onMove }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const owners = useOwnerOptions("opportunity")
  const assign = useAssignOpportunities()
  const { dialog, open, close } = useDialog(onFocus)
  const ids = cards.map(({ id }) => id)
  const count = ids.length
  const isOpen = !dialog && !isBusy
  useEscape(isOpen && count > 0, clear)

  const moveTo = async (stageId: string) => {
    close()
    if (await onMove(ids, stageId)) {
      clear()
    }
  }

  const assignTo = async (owner_id: string) => {
    const done = await run(assign.mutateAsync({ ids, owner_id }), (answer) =>
      t("boardTools.assigned", { count: answer.count }),
    )
    if (done) {
      close()
      clear()
    }
  }

  const commands = [
    { id: "move", label: t("boardTools.moveTo"), shortcut: "m", action: () => open("move") },
    ...(owners.length > 1
      ? [{ id: "assign", label: t("boardTools.assign"), shortcut: "a", action: () => open("assign") }]
      : []),
    // The key is looked after above; here it is only shown.
    { id: "clear", label: t("boardTools.clear"), shortcut: "Esc", action: clear },
  ]

  return (
    <>
      <span role="status" className="sr-only">
        {count > 0 && t("boardTools.chosen", { count })}
      </span>
      <SelectionBar count={count} detail={format.sums(sumsOf(cards))} commands={commands} isOpen={isOpen} />
      {dialog === "move" && <MoveDrawer stages={stages} count={count} onMove={moveTo} onClose={close} />}
      {dialog === "assign" && (
        <AssignDrawer
          scope="opportunity"
          count={count}
          isPending={assign.isPending}
          onAssign={assignTo}
          onClose={close}
        />
      )}
    </>
  )
}
