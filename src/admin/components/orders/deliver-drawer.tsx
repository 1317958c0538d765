import { useTranslation } from "react-i18next"
import type { HttpSalesOrder } from "../../../types/http"
import { useDeliver } from "../../hooks/api/sales-orders"
import { useQuantities } from "../../hooks/use-quantities"
import { run } from "../../lib/run"
import { ActionDrawer } from "../common/action-drawer"
import { QuantityFields } from "./quantity-fields"

type Props = { order: HttpSalesOrder; onClose: () => void }

/** Issues a delivery note for the chosen quantities. */
export const DeliverDrawer = ({ order, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending } = useDeliver(order.id)
  const { entries, items, isValid, set } = useQuantities(order.lines, "open_to_deliver")

  const deliver = async () => {
    const done = await run(mutateAsync({ items }), ({ delivery_note: note }) =>
      t("orders.deliverDone", { number: note.number }),
    )
    if (done) {
      onClose()
    }
  }

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("orders.deliver")}
      description={t("orders.deliverHint")}
      submitLabel={t("orders.deliver")}
      onSubmit={deliver}
      isPending={isPending}
      disabled={!isValid}
      testId="deliver-dialog"
    >
      <QuantityFields entries={entries} set={set} />
    </ActionDrawer>
  )
}
