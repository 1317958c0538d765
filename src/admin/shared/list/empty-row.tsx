import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

export const EmptyRow = ({ children }: { children: ReactNode }) => (
  <Text size="small" className="text-ui-fg-subtle px-6 py-6">
    {children}
  </Text>
)
