import { Button, Input, Text } from "@medusajs/ui"
import type { KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../shared/format/use-format"
import type { Quantities } from "./use-quantities"

type Props = {
  quantities: Quantities
  /** What the server said of a line. */
  errorOf: (lineId: string) => string | undefined
}

type Entry = Quantities["entries"][number]

/** Enter goes to the next quantity, and from the last to the button: a document is issued by that alone. */
function goOn(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== "Enter") {
    return
  }
  event.preventDefault()
  const fields = [...(event.currentTarget.closest("ul")?.querySelectorAll("input") ?? [])]
  const next = fields[fields.indexOf(event.currentTarget) + 1]
  const button = event.currentTarget.form?.querySelector<HTMLButtonElement>("button[type=submit]")
  ;(next ?? button)?.focus()
}

type RowProps = {
  entry: Entry
  error: string | undefined
  isFirst: boolean
  onChange: (text: string) => void
}

const QuantityRow = ({ entry: { row, text, isValid }, error, isFirst, onChange }: RowProps) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const hintId = `quantity-hint-${row.line_id}`
  const maxText = t("order.quantities.of", { max: format.number(row.max) })
  const problem =
    error ?? (isValid ? undefined : t("order.quantities.atMost", { max: format.number(row.max) }))
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_152px] items-start gap-3 py-3">
      <div className="min-w-0 pt-1">
        <Text size="small" leading="compact" weight="plus" className="break-words">
          {row.title}
        </Text>
        {row.sku && (
          <Text size="xsmall" className="text-ui-fg-muted break-words">
            {row.sku}
          </Text>
        )}
        {problem && (
          <Text id={hintId} size="xsmall" className="text-ui-fg-error break-words" role="alert">
            {problem}
          </Text>
        )}
      </div>
      <div className="flex items-center justify-end gap-x-2">
        <Input
          inputMode="decimal"
          aria-label={`${t("fields.quantity")}: ${row.title}, ${maxText}`}
          aria-invalid={!!problem}
          aria-describedby={problem && hintId}
          autoFocus={isFirst}
          value={text}
          onFocus={(event) => event.target.select()}
          onKeyDown={goOn}
          onChange={(event) => onChange(event.target.value)}
          className="w-[88px] text-right tabular-nums"
          data-testid={`quantity-${row.line_id}`}
        />
        <Text size="small" className="text-ui-fg-muted w-14 whitespace-nowrap tabular-nums" aria-hidden>
          {maxText}
        </Text>
      </div>
    </li>
  )
}

/** One quantity per line, at most what is left; all of it, or nothing, at one press. */
export const QuantityFields = ({ quantities, errorOf }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <div>
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" weight="plus">
          {t("order.quantities.title")}
        </Text>
        <div className="flex gap-x-1">
          <Button
            type="button"
            size="small"
            variant="transparent"
            onClick={quantities.setAll}
            data-testid="quantities-all"
          >
            {t("order.quantities.all")}
          </Button>
          <Button
            type="button"
            size="small"
            variant="transparent"
            onClick={quantities.setNone}
            data-testid="quantities-none"
          >
            {t("order.quantities.none")}
          </Button>
        </div>
      </div>
      <ul className="divide-y">
        {quantities.entries.map((entry, index) => (
          <QuantityRow
            key={entry.row.line_id}
            entry={entry}
            isFirst={index === 0}
            error={errorOf(entry.row.line_id)}
            onChange={(text) => quantities.set(entry.row.line_id, text)}
          />
        ))}
      </ul>
    </div>
  )
}
