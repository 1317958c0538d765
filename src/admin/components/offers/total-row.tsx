import { clx } from "@medusajs/ui"

type Props = { label: string; hint?: string; value: string; isStrong?: boolean; testId?: string }

export const TotalRow = ({ label, hint, value, isStrong, testId }: Props) => (
  <div
    className={clx(
      "flex items-baseline justify-between gap-x-4",
      isStrong
        ? "txt-compact-medium-plus text-ui-fg-base border-t pt-3"
        : "txt-compact-small text-ui-fg-subtle",
    )}
  >
    <dt>
      {label}
      {hint && <span className="txt-compact-xsmall text-ui-fg-muted"> ({hint})</span>}
    </dt>
    <dd className="whitespace-nowrap tabular-nums" data-testid={testId}>
      {value}
    </dd>
  </div>
)
