import { clx } from "@medusajs/ui"
import { stageColor } from "../shared/format/stage-colors"

export const StageDot = ({ color }: { color: string }) => (
  <span aria-hidden className={clx("inline-block size-2 shrink-0 rounded-full", stageColor(color).dot)} />
)
