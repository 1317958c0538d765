import { clx } from "@medusajs/ui"
import type { ChangeEvent, KeyboardEvent } from "react"
import { useLayoutEffect, useRef, useState } from "react"
import type { Leave } from "./use-offer-cells"

type Props = {
  /** What it has; typed text in its place begins with `typed`. */
  text: string
  typed: string | null
  label: string
  onCommit: (text: string) => boolean
  /** Ends typing and goes on from there; without a step one has left already. */
  onStop: (step?: Leave) => void
  /** A look at what is typed, before it is drawn. */
  onType?: (text: string) => string
  isNumber?: boolean
  isMultiline?: boolean
  className?: string
  testId?: string
}

const stepOf = ({ key, shiftKey }: KeyboardEvent): Leave | undefined => {
  const steps: Record<string, Leave> = {
    Enter: shiftKey ? "up" : "down",
    Tab: shiftKey ? "tabBack" : "tab",
    ArrowUp: "up",
    ArrowDown: "down",
  }
  return steps[key]
}

/** Left and right leave the cell only from its edges, or as long as nothing was typed into it. */
function sideStep({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): Leave | undefined {
  const { selectionStart: start, selectionEnd: end, value } = currentTarget
  const isAll = start === 0 && end === value.length
  if (key === "ArrowLeft" && (isAll || end === 0)) {
    return "left"
  }
  return key === "ArrowRight" && (isAll || start === value.length) ? "right" : undefined
}

/** A cell while one types into it: enter, tab and the arrows save it and go on, escape brings back what it had. */
export const CellInput = (props: Props) => {
  const { text, typed, label, onCommit, onStop, onType, isNumber, isMultiline, className, testId } = props
  const [value, setValue] = useState(typed ?? text)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const isDone = useRef(false)

  useLayoutEffect(() => {
    field.current?.focus()
    if (typed === null) {
      field.current?.select()
    }
  }, [typed])

  const finish = (step?: Leave) => {
    isDone.current = true
    onStop(step)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement & HTMLTextAreaElement>) => {
    // The table handles arrow keys too, and would move the focus.
    event.stopPropagation()
    if (event.nativeEvent.isComposing || (isMultiline && event.key === "Enter" && event.shiftKey)) {
      return
    }
    if (event.key === "Escape") {
      return finish("stay")
    }
    const isUpOrDown = event.key === "ArrowUp" || event.key === "ArrowDown"
    const step = (isMultiline && isUpOrDown ? undefined : stepOf(event)) ?? sideStep(event)
    if (step) {
      event.preventDefault()
      finish(onCommit(value) ? step : "stay")
    }
  }

  const onBlur = () => {
    if (!isDone.current) {
      onCommit(value)
      finish()
    }
  }

  const shared = {
    ref: field,
    value,
    "aria-label": label,
    "data-testid": testId,
    onChange: (event: ChangeEvent<HTMLInputElement & HTMLTextAreaElement>) =>
      setValue(onType?.(event.target.value) ?? event.target.value),
    onKeyDown,
    onBlur,
    className: clx(
      "txt-compact-small text-ui-fg-base caret-ui-fg-base w-full bg-transparent min-w-0 flex-1 resize-none self-stretch px-2 outline-none",
      isNumber && "text-right tabular-nums",
      className,
    ),
  }
  return isMultiline ? (
    <textarea {...shared} rows={Math.min(8, value.split("\n").length)} maxLength={2000} />
  ) : (
    <input {...shared} inputMode={isNumber ? "decimal" : undefined} autoComplete="off" />
  )
}
