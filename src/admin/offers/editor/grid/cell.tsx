import { clx, Popover } from "@medusajs/ui"
import { ExclamationCircleSolid } from "@medusajs/icons"
import type { CSSProperties, ReactNode, RefObject } from "react"
import { useRef } from "react"
import type { Column } from "./offer-grid"
import { useEditor } from "../editor-context"
import { isNumeric } from "./grid-columns"

type Props = {
  column: Column
  index: number
  isActive: boolean
  isReadOnly?: boolean
  isEditing?: boolean
  isSaving?: boolean
  problem?: string
  /** Explains the cell in a popover beside it, such as why it has this discount. */
  explanation?: ReactNode
  className?: string
  style?: CSSProperties
  testId?: string
  children: ReactNode
}

/** A popover beside its cell, which keeps the focus. */
const Explanation = ({ of, children }: { of: RefObject<HTMLDivElement>; children: ReactNode }) => {
  const { setPopoverOpen } = useEditor()
  return (
    <Popover open onOpenChange={(isOpen) => !isOpen && setPopoverOpen(false)}>
      <Popover.Anchor virtualRef={of} />
      <Popover.Content
        align="start"
        sideOffset={4}
        className="max-w-[320px] p-3"
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
        data-cell-explanation
        data-testid="cell-story"
      >
        {children}
      </Popover.Content>
    </Popover>
  )
}

/** A cell of the table. The table around it handles keys and clicks. */
export const Cell = (props: Props) => {
  const { column, index, isActive, isReadOnly, isEditing, isSaving, problem, explanation, style, testId } =
    props
  const element = useRef<HTMLDivElement>(null)
  return (
    <div
      ref={element}
      role="gridcell"
      data-cell={column}
      data-testid={testId}
      data-saving={isSaving || undefined}
      aria-colindex={index}
      aria-readonly={isReadOnly || undefined}
      aria-invalid={problem ? true : undefined}
      tabIndex={isActive ? 0 : -1}
      style={style}
      className={clx(
        "relative flex min-w-0 flex-col justify-center px-2 outline-none",
        isNumeric(column) && "items-end text-right tabular-nums",
        !isReadOnly && !isEditing && column !== "menu" && "hover:bg-ui-bg-field-hover cursor-text",
        "focus:z-[1] focus:shadow-[inset_0_0_0_2px_var(--border-interactive)]",
        isEditing && "z-[1] !px-0 shadow-[inset_0_0_0_2px_var(--border-interactive)]",
        problem && "bg-ui-tag-red-bg shadow-[inset_0_0_0_1px_var(--border-error)]",
        isSaving && "text-ui-fg-subtle",
        props.className,
      )}
    >
      {props.children}
      {problem && !isEditing && (
        <ExclamationCircleSolid className="text-ui-tag-red-icon pointer-events-none absolute left-1 top-1 size-3.5" />
      )}
      {explanation && <Explanation of={element}>{explanation}</Explanation>}
    </div>
  )
}
