import { Input, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import type { useQuantities } from "../../hooks/use-quantities"

type Props = Pick<ReturnType<typeof useQuantities>, "entries" | "set">

/** One quantity per line, at most what is left. */
export const QuantityFields = ({ entries, set }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  return (
    <ul className="flex flex-col gap-y-4">
      {entries.map(({ line, text, max, isValid }) => (
        <li key={line.line_id} className="grid grid-cols-[minmax(0,1fr)_96px] items-center gap-3">
          <div className="min-w-0">
            <Text size="small" leading="compact" weight="plus">
              {line.title}
            </Text>
            <Text size="xsmall" className={isValid ? "text-ui-fg-muted" : "text-ui-fg-error"}>
              {[line.sku, t("orders.tooMuch", { max: format.number(max) })].filter(Boolean).join(" · ")}
            </Text>
          </div>
          <Input
            inputMode="decimal"
            aria-label={`${t("fields.quantity")}: ${line.title}`}
            aria-invalid={!isValid}
            value={text}
            onChange={(event) => set(line.line_id, event.target.value)}
            className="text-right tabular-nums"
            data-testid={`quantity-${line.line_id}`}
          />
        </li>
      ))}
    </ul>
  )
}
