import { Table, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { HttpSalesOrder, HttpSalesOrderLine } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { ScrollTable } from "../../shared/list/scroll-table"
import { Section } from "../../shared/page/section"
import { ProgressBar } from "../progress-bar"

const CELL = "px-3 py-3 align-top text-right tabular-nums"

type DoneProps = {
  label: string
  done: number
  of: number
  name: string
  /** What is still to be done, in words. */
  children: ReactNode
}

/** How much of a line is done, as a number, a bar, and what is open of it. */
const DoneCell = ({ label, done, of, name, children }: DoneProps) => {
  const format = useFormat()
  const progress = done >= of ? "full" : done > 0 ? "partial" : "none"
  return (
    <Table.Cell className={`${CELL} min-w-[112px]`}>
      <div className="flex flex-col gap-y-1">
        <span data-quantity={name}>{format.number(done)}</span>
        <ProgressBar label={`${label}: ${done} / ${of}`} done={done} of={of} progress={progress} />
        <span className="txt-compact-xsmall flex flex-col">{children}</span>
      </div>
    </Table.Cell>
  )
}

type OpenProps = { name: string; quantity: number; text: string; isUrgent?: boolean }

const Open = ({ name, quantity, text, isUrgent }: OpenProps) =>
  quantity > 0 ? (
    <span
      className={isUrgent ? "text-ui-fg-error" : "text-ui-fg-subtle"}
      data-quantity={name}
      data-value={quantity}
    >
      {text}
    </span>
  ) : null

const LineRow = ({ line, money }: { line: HttpSalesOrderLine; money: (amount: number) => string }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const some = (quantity: number) => (quantity ? format.number(quantity) : "–")
  const open = (key: string, quantity: number) =>
    t(`order.lines.${key}`, { quantity: format.number(quantity) })
  return (
    <Table.Row data-testid={`order-line-${line.line_id}`}>
      <Table.Cell className="min-w-[180px] px-3 py-3 align-top">
        <Text size="small" leading="compact" className="text-ui-fg-base break-words">
          {line.title}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted">
          {[line.sku, money(line.unit_price), t("order.lines.tax", { rate: format.percent(line.tax_rate) })]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      </Table.Cell>
      <Table.Cell className={CELL} data-quantity="ordered">
        {format.number(line.ordered)}
      </Table.Cell>
      <Table.Cell className={CELL} data-quantity="reserved">
        {some(line.reserved)}
      </Table.Cell>
      <DoneCell label={t("orders.delivered")} name="delivered" done={line.delivered} of={line.ordered}>
        <Open
          name="open_to_deliver"
          quantity={line.open_to_deliver}
          text={open("toDeliver", line.open_to_deliver)}
        />
      </DoneCell>
      <DoneCell label={t("orders.invoiced")} name="invoiced" done={line.invoiced} of={line.ordered}>
        <Open
          name="open_to_invoice"
          quantity={line.open_to_invoice}
          text={open("toInvoice", line.open_to_invoice)}
        />
        <Open
          isUrgent
          name="open_to_credit"
          quantity={line.open_to_credit}
          text={open("toCredit", line.open_to_credit)}
        />
      </DoneCell>
      <Table.Cell className={CELL} data-quantity="returned">
        {some(line.returned)}
      </Table.Cell>
      <Table.Cell className={`${CELL} whitespace-nowrap`}>{money(line.net_total)}</Table.Cell>
    </Table.Row>
  )
}

/** What was ordered of each line, how far it got, and what is still to be done with it. */
export const OrderLines = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const money = (amount: number) => format.money(amount, order.currency_code)
  const right = (label: string) => ({ label, align: "right" as const })
  return (
    <Section title={t("orders.lines")} testId="order-lines">
      <ScrollTable
        columns={[
          { label: t("fields.product") },
          right(t("orders.ordered")),
          right(t("order.lines.reserved")),
          right(t("orders.delivered")),
          right(t("orders.invoiced")),
          right(t("orders.returned")),
          right(t("offers.net")),
        ]}
      >
        {order.lines.map((line) => (
          <LineRow key={line.line_id} line={line} money={money} />
        ))}
      </ScrollTable>
    </Section>
  )
}
