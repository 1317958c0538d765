import { Label, RadioGroup } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { InvoiceFrom } from "../lines/order-quantities"

type Props = { value: InvoiceFrom; onChange: (from: InvoiceFrom) => void }

/** Whether an invoice charges what was ordered, or what arrived. */
export const InvoiceFromChoice = ({ value, onChange }: Props) => {
  const { t } = useTranslation("crm")
  const id = useId()
  return (
    <RadioGroup
      value={value}
      onValueChange={(from) => onChange(from as InvoiceFrom)}
      aria-label={t("order.invoice.from")}
      className="flex flex-wrap gap-x-6 gap-y-2"
    >
      {(["ordered", "delivered"] as const).map((from) => (
        <div key={from} className="flex items-center gap-x-2">
          <RadioGroup.Item id={`${id}-${from}`} value={from} data-testid={`invoice-from-${from}`} />
          <Label htmlFor={`${id}-${from}`} size="small">
            {t(`order.invoice.fromKind.${from}`)}
          </Label>
        </div>
      ))}
    </RadioGroup>
  )
}
