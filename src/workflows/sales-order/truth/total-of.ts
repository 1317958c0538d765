import { invoiceTotals, roundMoney } from "../../../utils/money"
import type { SalesOrderTruth } from "./read-truth"

/** What an order costs as it stands now, with tax and shipping: the sum that one invoice of all of it would have. */
export function totalOf({ lines, order }: Pick<SalesOrderTruth, "lines" | "order">): number {
  const amounts = lines.map(({ net, gross, tax_rate }) => ({
    net: roundMoney(net, order.currency_code),
    gross,
    rate: tax_rate,
  }))
  return invoiceTotals(amounts, order.currency_code).total.toNumber()
}
