import type { HttpStage } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { StageDot } from "../../board/stage-dot"

export const StageName = ({ stage }: { stage: HttpStage | undefined }) => {
  const format = useFormat()
  if (!stage) {
    return <span>–</span>
  }
  return (
    <span className="inline-flex items-center gap-x-2 whitespace-nowrap">
      <StageDot color={stage.color} />
      {format.name(stage)}
    </span>
  )
}
