import { LayoutComposer } from "@medusajs/dashboard/components"
import type { UIMatch } from "react-router-dom"
import { useParams } from "react-router-dom"
import { DetailPage } from "../../../../shared/page/detail-page"
import { DeliveryNotes } from "../../../../orders/delivery/delivery-notes"
import { Invoices } from "../../../../orders/invoicing/invoices"
import { OrderDialogs } from "../../../../orders/order-dialogs"
import { OrderHeader } from "../../../../orders/order-header"
import { OrderLines } from "../../../../orders/lines/order-lines"
import { OrderTimeline } from "../../../../orders/order-timeline"
import { Payments } from "../../../../orders/invoicing/payments"
import { useSalesOrder } from "../../../../orders/api"

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
