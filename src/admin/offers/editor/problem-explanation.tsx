import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CellProblem } from "./grid/offer-rows"
import { useEditor } from "./editor-context"

type Props = { problem: CellProblem; onUndo: () => void; undoLabel?: string }

/** Why what was typed is not saved, and the way back to what is. */
export const ProblemExplanation = ({ problem, onUndo, undoLabel }: Props) => {
  const { t } = useTranslation("crm")
  const { stop } = useEditor()
  const undo = () => {
    onUndo()
    stop("stay")
  }
  return (
    <div role="alert" className="flex flex-col items-start gap-y-2">
      <Text size="small" leading="compact" className="text-ui-fg-error break-words">
        {problem.message}
      </Text>
      <Button size="small" variant="secondary" onClick={undo} data-testid="cell-undo">
        {undoLabel ?? t("offerEditor.undo")}
      </Button>
    </div>
  )
}
