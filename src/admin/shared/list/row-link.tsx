import type { MouseEvent, ReactNode } from "react"
import { Link } from "react-router-dom"

/** The name of a table's row as a link: the keyboard does not get to the row itself. */
export const RowLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link
    to={to}
    // The row would open the page once more.
    onClick={(event: MouseEvent) => event.stopPropagation()}
    className="focus-visible:shadow-borders-focus rounded outline-none"
  >
    {children}
  </Link>
)
