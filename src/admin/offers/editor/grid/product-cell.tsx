import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Cell } from "./cell"
import { CellInput } from "./cell-input"
import { useEditor } from "../editor-context"
import { ProblemExplanation } from "../problem-explanation"
import type { CellProps } from "./row-cells"

/** What is sold, or the text of a note, which takes the whole width. */
export const ProductCell = ({
  row,
  index,
  isActive,
  hasFocus,
  editing,
  left,
}: CellProps & { left: number }) => {
  const { t } = useTranslation("crm")
  const { isEditable, columns, actions, stop } = useEditor()
  const { line, key, problems } = row
  const isNote = line.kind === "note"
  const problem = problems.product
  const undo = () => (row.isNew ? actions.remove([key]) : actions.discard(key, "product"))
  return (
    <Cell
      {...{ column: "product", index, isActive }}
      isReadOnly={!isEditable}
      isEditing={!!editing}
      isSaving={row.saving.includes("product")}
      problem={problem?.message}
      // Beside the menu at the end; a note has no other cells.
      style={isNote ? { gridColumn: `span ${columns.length - (isEditable ? 1 : 0)}` } : { left }}
      className={clx(
        isNote ? "py-2" : "sticky z-[2] bg-inherit focus:!z-[3]",
        problem && "!bg-ui-tag-red-bg !pl-6",
        "!justify-center",
      )}
      testId={`line-product-${line.id}`}
      explanation={
        isActive && hasFocus && !editing && problem ? (
          <ProblemExplanation
            problem={problem}
            onUndo={undo}
            undoLabel={row.isNew ? t("offerEditor.removeLine") : undefined}
          />
        ) : null
      }
    >
      {editing ? (
        <CellInput
          text={problem?.text ?? line.title}
          typed={editing.text}
          label={isNote ? t("offers.noteLine") : `${t("fields.product")}: ${line.title}`}
          onCommit={(text) => actions.commit(key, "product", text, "percent")}
          onStop={stop}
          isMultiline={isNote}
          className={isNote ? "py-2" : undefined}
          testId={`line-title-input-${line.id}`}
        />
      ) : (
        <>
          <span
            className={clx(
              "txt-compact-small text-ui-fg-base max-w-full",
              isNote ? "text-ui-fg-subtle whitespace-pre-wrap break-words italic" : "truncate",
              row.isNew && !problem && "text-ui-fg-subtle",
            )}
            title={isNote ? undefined : line.title}
          >
            {problem?.text ?? line.title}
          </span>
          {line.sku && line.sku !== line.title && (
            <span className="txt-compact-xsmall text-ui-fg-muted max-w-full truncate">{line.sku}</span>
          )}
        </>
      )}
    </Cell>
  )
}
