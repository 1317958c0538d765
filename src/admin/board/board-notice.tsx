import { Container, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = { heading: string; description: string; action?: ReactNode; testId: string }

/** Says what to do next when there is nothing to draw. */
export const BoardNotice = ({ heading, description, action, testId }: Props) => (
  <Container className="flex flex-wrap items-center justify-between gap-3 px-4 py-3" data-testid={testId}>
    <div>
      <Text size="small" leading="compact" weight="plus">
        {heading}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {description}
      </Text>
    </div>
    {action}
  </Container>
)
