import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = {
  label: ReactNode
  hint?: string
  /** What one sets it with. */
  control?: ReactNode
  value: ReactNode
  isStrong?: boolean
  /** The server is computing it anew. */
  isPending?: boolean
  testId?: string
}

/** An amount of the totals, with what it is. */
export const TotalRow = ({ label, hint, control, value, isStrong, isPending, testId }: Props) => (
  <div
    className={clx(
      "flex min-h-7 items-center justify-between gap-x-4",
      isStrong
        ? "txt-compact-medium-plus text-ui-fg-base mt-1 border-t pt-3"
        : "txt-compact-small text-ui-fg-subtle",
    )}
  >
    <dt className="min-w-0">
      {label}
      {hint && <span className="txt-compact-xsmall text-ui-fg-muted"> ({hint})</span>}
    </dt>
    <dd className="flex items-center gap-x-3 whitespace-nowrap tabular-nums">
      {control}
      {value && (
        <span
          className={clx("min-w-[84px] text-right transition-opacity", isPending && "opacity-50")}
          data-testid={testId}
          data-pending={isPending || undefined}
        >
          {value}
        </span>
      )}
    </dd>
  </div>
)
