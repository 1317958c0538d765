import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = {
  title: ReactNode
  subtitle?: ReactNode
  actions?: ReactNode
  level?: "h1" | "h2"
  children?: ReactNode
  testId?: string
}

/** A card of a page: heading, actions, rows. */
export const Section = ({ title, subtitle, actions, level = "h2", children, testId }: Props) => (
  <Container className="divide-y p-0" data-testid={testId}>
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <div className="min-w-0">
        <Heading level={level}>{title}</Heading>
        {subtitle && (
          <Text size="small" className="text-ui-fg-subtle">
            {subtitle}
          </Text>
        )}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
    {children}
  </Container>
)
