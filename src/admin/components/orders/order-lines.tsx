import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpSalesOrder } from "../../../types/http"
import { useFormat } from "../../hooks/use-format"
import { ScrollTable } from "../common/scroll-table"
import { Section } from "../common/section"

const NUMBER_CELL = "whitespace-nowrap px-3 text-right tabular-nums"

const QUANTITIES = [
  ["ordered", "orders.ordered"],
  ["delivered", "orders.delivered"],
  ["open_to_deliver", "orders.openToDeliver"],
  ["invoiced", "orders.invoiced"],
  ["open_to_invoice", "orders.openToInvoice"],
  ["returned", "orders.returned"],
] as const

/** What was ordered of each line, and how far it got. */
export const OrderLines = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const money = (amount: number) => format.money(amount, order.currency_code)
  return (
    <Section title={t("orders.lines")} testId="order-lines">
      <ScrollTable
        columns={[
          { label: t("fields.product") },
          ...QUANTITIES.map(([, label]) => ({ label: t(label), align: "right" as const })),
          { label: t("fields.unitPrice"), align: "right" },
          { label: t("fields.tax"), align: "right" },
          { label: t("offers.net"), align: "right" },
        ]}
      >
        {order.lines.map((line) => (
          <Table.Row key={line.line_id} data-testid={`order-line-${line.line_id}`}>
            <Table.Cell className="min-w-[180px] px-3 py-2">
              <Text size="small" leading="compact" className="text-ui-fg-base">
                {line.title}
              </Text>
              <Text size="xsmall" className="text-ui-fg-muted">
                {line.sku}
              </Text>
            </Table.Cell>
            {QUANTITIES.map(([key]) => (
              <Table.Cell key={key} className={NUMBER_CELL} data-quantity={key}>
                {format.number(line[key])}
              </Table.Cell>
            ))}
            <Table.Cell className={NUMBER_CELL}>{money(line.unit_price)}</Table.Cell>
            <Table.Cell className={NUMBER_CELL}>{format.percent(line.tax_rate)}</Table.Cell>
            <Table.Cell className={NUMBER_CELL}>{money(line.net_total)}</Table.Cell>
          </Table.Row>
        ))}
      </ScrollTable>
    </Section>
  )
}
