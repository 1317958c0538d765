import { ArrowUpTray } from "@medusajs/icons"
import { Button, clx, Text } from "@medusajs/ui"
import type { ChangeEvent, DragEvent } from "react"
import { useId, useRef, useState } from "react"

type Props = {
  label: string
  /** What may be sent; while something is on its way, that. */
  hint: string
  isPending: boolean
  onFiles: (files: File[]) => Promise<void>
  multiple?: boolean
  /** Kinds of files that may be chosen, such as `image/png`. */
  accept?: string
}

/** A place that takes files that are dropped on it or chosen. */
export const DropZone = ({ label, hint, isPending, onFiles, multiple, accept }: Props) => {
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!isPending) {
      void onFiles([...event.dataTransfer.files])
    }
  }

  const onChoose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    await onFiles([...(target.files ?? [])])
    // The same file may be chosen once more.
    target.value = ""
  }

  return (
    <>
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
        className={clx(
          "flex flex-col items-center gap-y-2 rounded-lg border border-dashed p-4 text-center",
          isOver
            ? "border-ui-border-interactive bg-ui-bg-highlight"
            : "border-ui-border-strong bg-ui-bg-component",
        )}
        data-testid="file-drop"
      >
        <Button
          type="button"
          size="small"
          variant="secondary"
          isLoading={isPending}
          aria-describedby={hintId}
          onClick={() => input.current?.click()}
          data-testid="file-choose"
        >
          <ArrowUpTray />
          {label}
        </Button>
        <Text id={hintId} size="xsmall" className="text-ui-fg-subtle" role="status">
          {hint}
        </Text>
      </div>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => void onChoose(event)}
        data-testid="file-input"
      />
    </>
  )
}
