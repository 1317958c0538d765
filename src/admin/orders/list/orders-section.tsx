import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Query } from "../../shared/api/sdk"
import { useSalesOrders } from "../api"
import { useFormat } from "../../shared/format/use-format"
import { EmptyRow } from "../../shared/list/empty-row"
import { ScrollTable } from "../../shared/list/scroll-table"
import { Section } from "../../shared/page/section"
import { Status } from "../../shared/page/status"
import { TextLink } from "../../shared/page/text-link"

/** The orders of an opportunity or a customer. */
export const OrdersSection = ({ query }: { query: Query }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { data } = useSalesOrders(query)
  return (
    <Section title={t("opportunities.orders")} testId="opportunity-orders">
      {data?.sales_orders.length ? (
        <ScrollTable
          columns={[
            { label: t("fields.number") },
            { label: t("fields.state") },
            { label: t("fields.delivered") },
            { label: t("fields.invoiced") },
            { label: t("fields.totalWithTax"), align: "right" },
          ]}
        >
          {data.sales_orders.map((order) => (
            <Table.Row key={order.id}>
              <Table.Cell className="whitespace-nowrap px-3">
                <TextLink to={`/crm/orders/${order.id}`} testId={`order-link-${order.id}`}>
                  #{order.display_id}
                </TextLink>
              </Table.Cell>
              <Table.Cell className="px-3">
                <Status of="orders.state" value={order.state} />
              </Table.Cell>
              <Table.Cell className="px-3">
                <Status of="orders.progress" value={order.delivered} />
              </Table.Cell>
              <Table.Cell className="px-3">
                <Status of="orders.progress" value={order.invoiced} />
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap px-3 text-right tabular-nums">
                {format.money(order.total, order.currency_code)}
              </Table.Cell>
            </Table.Row>
          ))}
        </ScrollTable>
      ) : (
        <EmptyRow>{t("opportunities.noOrders")}</EmptyRow>
      )}
    </Section>
  )
}
