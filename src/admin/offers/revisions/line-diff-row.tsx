import { clx, Table } from "@medusajs/ui"
import type { HttpLineComparison, HttpOfferLine } from "../../../types/http"
import type { DiffFormat } from "./offer-diff"
import type { LINE_COLUMNS } from "./offer-diff"
import { ChangeMark } from "./change-mark"
import { DiffValue, Now, Was } from "./diff-value"

const TINTS = { added: "bg-ui-tag-green-bg", removed: "bg-ui-tag-red-bg", changed: "", same: "" }

type Props = { comparison: HttpLineComparison; columns: typeof LINE_COLUMNS; diffFormat: DiffFormat }

const Title = ({ comparison: { before, after, fields, change } }: Pick<Props, "comparison">) => {
  const line = (after ?? before) as HttpOfferLine
  return (
    <>
      <p
        className={clx("break-words", { "line-through": change === "removed", italic: line.kind === "note" })}
      >
        {change === "changed" && fields.includes("title") ? (
          <>
            <Was>{before?.title ?? ""}</Was> <Now>{line.title}</Now>
          </>
        ) : (
          line.title
        )}
      </p>
      {line.sku && <p className="txt-compact-xsmall text-ui-fg-muted">{line.sku}</p>}
    </>
  )
}

/** One line of the two revisions: whole where it came or went, old and new in each cell that changed. */
export const LineDiffRow = ({ comparison, columns, diffFormat }: Props) => {
  const { before, after, fields, change } = comparison
  const line = (after ?? before) as HttpOfferLine
  return (
    <Table.Row
      className={clx(TINTS[change], { "hover:bg-ui-bg-base": change === "changed" || change === "same" })}
      data-testid={`diff-line-${line.sku ?? line.id}`}
      data-change={change}
    >
      <Table.Cell className="px-3">
        <ChangeMark change={change} />
      </Table.Cell>
      <Table.Cell className="min-w-[180px] max-w-[320px] px-3 py-2">
        <Title comparison={comparison} />
      </Table.Cell>
      {columns.map(({ key, of, write }) => (
        <Table.Cell
          key={key}
          className={clx("whitespace-nowrap px-3 text-right tabular-nums", {
            "line-through": change === "removed",
          })}
          data-testid={`diff-${key}`}
        >
          {line.kind === "product" && (
            <DiffValue
              before={before ? write(before, diffFormat) : ""}
              after={write(line, diffFormat)}
              isChanged={change === "changed" && of.some((field) => fields.includes(field))}
            />
          )}
        </Table.Cell>
      ))}
    </Table.Row>
  )
}
