import type { ReactNode } from "react"

type Props = { label: string; children: ReactNode; testId?: string }

/** One thing known of a record, its name above it; to be put side by side in a `dl`. */
export const Fact = ({ label, children, testId }: Props) => (
  <div className="flex min-w-0 flex-col gap-y-0.5" data-testid={testId}>
    <dt className="txt-compact-xsmall text-ui-fg-muted">{label}</dt>
    <dd className="txt-compact-small text-ui-fg-base min-w-0 break-words">{children}</dd>
  </div>
)
