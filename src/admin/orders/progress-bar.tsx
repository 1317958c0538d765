import { clx } from "@medusajs/ui"
import type { Progress } from "../../types/http"

const COLORS: Record<Progress, string> = {
  none: "bg-transparent",
  partial: "bg-ui-tag-orange-icon",
  full: "bg-ui-tag-green-icon",
}

type Props = {
  /** What it measures, for those who do not see it. */
  label: string
  done: number
  of: number
  progress: Progress
  className?: string
}

/** How much of something is done. */
export const ProgressBar = ({ label, done, of, progress, className }: Props) => {
  const share = progress === "full" ? 100 : of > 0 ? Math.min(100, Math.max(0, (done / of) * 100)) : 0
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share)}
      data-progress={progress}
      className={clx("bg-ui-border-base h-1.5 w-full overflow-hidden rounded-full", className)}
    >
      <div className={clx("h-full rounded-full", COLORS[progress])} style={{ width: `${share}%` }} />
    </div>
  )
}
