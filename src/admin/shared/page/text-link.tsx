import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type Props = { to: string; children: ReactNode; testId?: string }

export const TextLink = ({ to, children, testId }: Props) => (
  <Link
    to={to}
    data-testid={testId}
    className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small focus-visible:shadow-borders-focus rounded outline-none"
  >
    {children}
  </Link>
)
