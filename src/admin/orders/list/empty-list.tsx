import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = { heading: string; description: string; children?: ReactNode; testId: string }

/** A list without rows: why, and what to do next. */
export const EmptyList = ({ heading, description, children, testId }: Props) => (
  <div
    className="flex min-h-[280px] flex-col items-center justify-center gap-y-4 px-6 py-12 text-center"
    data-testid={testId}
  >
    <div className="flex max-w-[480px] flex-col gap-y-1">
      <Text size="base" weight="plus">
        {heading}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {description}
      </Text>
    </div>
    {children && <div className="flex flex-wrap justify-center gap-2">{children}</div>}
  </div>
)
