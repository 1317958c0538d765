import { LayoutComposer } from "@medusajs/dashboard/components"
import type { UIMatch } from "react-router-dom"
import { useParams } from "react-router-dom"
import { DetailPage } from "../../../../components/common/detail-page"
import { DeliveryNotes } from "../../../../components/orders/delivery-notes"
import { Invoices } from "../../../../components/orders/invoices"
import { OrderDialogs } from "../../../../components/orders/order-dialogs"
import { OrderHeader } from "../../../../components/orders/order-header"
import { OrderLines } from "../../../../components/orders/order-lines"
import { OrderTimeline } from "../../../../components/orders/order-timeline"
import { Payments } from "../../../../components/orders/payments"
import { useSalesOrder } from "../../../../hooks/api/sales-orders"

const OrderPage = () => {
  const { id = "" } = useParams()
  const { data, error, refetch } = useSalesOrder(id)
  return (
    <OrderDialogs order={data?.sales_order}>
      <DetailPage
        zone="crm.sales_order.details"
        data={data?.sales_order}
        error={error}
        onRetry={refetch}
        main={(order) => (
          <>
            <LayoutComposer.Entry id="crm.sales_order.header">
              <OrderHeader order={order} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="crm.sales_order.lines">
              <OrderLines order={order} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="crm.sales_order.documents">
              <div className="grid items-start gap-3 lg:grid-cols-2">
                <DeliveryNotes order={order} />
                <Invoices order={order} />
              </div>
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="crm.sales_order.history">
              <div className="grid items-start gap-3 lg:grid-cols-2">
                <Payments order={order} />
                <OrderTimeline order={order} />
              </div>
            </LayoutComposer.Entry>
          </>
        )}
      />
    </OrderDialogs>
  )
}

const OrderCrumb = ({ id = "" }: { id?: string }) => {
  const { data } = useSalesOrder(id)
  return <span>{data && `#${data.sales_order.display_id}`}</span>
}

export const handle = { breadcrumb: ({ params }: UIMatch) => <OrderCrumb id={params.id} /> }

export default OrderPage
