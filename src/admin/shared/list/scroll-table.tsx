import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

export type ScrollColumn = { label: string; align?: "right"; hidden?: boolean }

type Props = { columns: ScrollColumn[]; children: ReactNode; testId?: string }

/** A table that scrolls inside its own box when the window is narrow, never the page. */
export const ScrollTable = ({ columns, children, testId }: Props) => (
  <div className="overflow-x-auto" data-testid={testId}>
    <Table>
      <Table.Header>
        <Table.Row>
          {columns.map(({ label, align, hidden }, index) => (
            <Table.HeaderCell
              key={index}
              className={`whitespace-nowrap px-3 ${align === "right" ? "text-right" : ""}`}
            >
              {hidden ? <span className="sr-only">{label}</span> : label}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>{children}</Table.Body>
    </Table>
  </div>
)
