import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = {
  title: ReactNode
  badge?: ReactNode
  details: (string | null | undefined | false)[]
  actions?: ReactNode
  /** Beneath something else, such as a credit note beneath its invoice. */
  isNested?: boolean
  testId: string
}

/** A document of an order: which one, where it stands, what it says, and what can be done with it. */
export const DocumentRow = ({ title, badge, details, actions, isNested, testId }: Props) => (
  <div
    className={`flex flex-wrap items-start justify-between gap-3 py-4 pr-6 ${isNested ? "bg-ui-bg-subtle pl-10" : "pl-6"}`}
    data-testid={testId}
  >
    <div className="min-w-0 flex-1">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Text size="small" leading="compact" weight="plus" className="break-all">
          {title}
        </Text>
        {badge}
      </div>
      {details
        .filter((detail) => !!detail)
        .map((detail) => (
          <Text key={String(detail)} size="small" className="text-ui-fg-subtle break-words tabular-nums">
            {detail}
          </Text>
        ))}
    </div>
    {actions && <div className="flex items-center gap-x-2">{actions}</div>}
  </div>
)
