import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpSalesOrder } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { measuresOf } from "./order-sums"
import { ProgressBar } from "../progress-bar"

/** How much of an order is delivered, invoiced and paid, each as a bar. */
export const OrderMeasures = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const measures = measuresOf(order)
  const amounts = {
    delivered: format.number,
    invoiced: format.number,
    paid: (amount: number) => format.money(amount, order.currency_code),
  }
  return (
    <div className="grid gap-x-6 gap-y-4 px-6 py-4 sm:grid-cols-3">
      {(["delivered", "invoiced", "paid"] as const).map((name) => {
        const { done, of, progress } = measures[name]
        const label = t(`order.measure.${name}`)
        const value = t("order.measure.doneOf", { done: amounts[name](done), of: amounts[name](of) })
        return (
          <div key={name} className="flex flex-col gap-y-2" data-testid={`order-${name}`}>
            <div className="flex items-baseline justify-between gap-x-2">
              <Text size="small" leading="compact" weight="plus">
                {label}
              </Text>
              <Text size="small" leading="compact" className="text-ui-fg-subtle text-right tabular-nums">
                {value}
              </Text>
            </div>
            <ProgressBar label={`${label}: ${value}`} done={done} of={of} progress={progress} />
          </div>
        )
      })}
    </div>
  )
}
