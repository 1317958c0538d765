import { useTranslation } from "react-i18next"
import type { HttpSalesOrder } from "../../types/http"
import { useCloseShort } from "./api"
import { useConfirm } from "../shared/page/use-confirm"
import { useFormat } from "../shared/format/use-format"
import { useQuantities } from "./lines/use-quantities"
import { useRefusal } from "../shared/form/use-refusal"
import { deliverableRows } from "./lines/order-quantities"
import { ActionDrawer } from "../shared/form/action-drawer"
import { QuantityFields } from "./lines/quantity-fields"

type Props = { order: HttpSalesOrder; onClose: () => void }

/** Takes off the order what is not going to be delivered; asks once more, by line and quantity. */
export const CloseShortDrawer = ({ order, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const confirm = useConfirm()
  const { mutateAsync, isPending } = useCloseShort(order.id)
  const quantities = useQuantities(deliverableRows(order))
  const refusals = useRefusal({ lineIds: order.lines.map(({ line_id }) => line_id), onDone: onClose })
  const named = quantities.entries
    .filter(({ quantity }) => quantity > 0)
    .map(({ row, quantity }) => `${format.number(quantity)} × ${row.title}`)
    .join(", ")

  const closeShort = async () => {
    const hint = t("order.short.confirmHint", { lines: named })
    if (!(await confirm(t("order.short.confirmTitle"), hint, t("order.short.submit")))) {
      return
    }
    await refusals.attempt(mutateAsync({ items: quantities.items }), () =>
      t("order.short.done", { lines: named }),
    )
  }

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("order.short.title")}
      description={t("order.short.hint")}
      submitLabel={t("order.short.submit")}
      onSubmit={closeShort}
      isPending={isPending}
      disabled={!quantities.isValid}
      refusal={refusals.ofForm}
      testId="short-dialog"
    >
      <QuantityFields quantities={quantities} errorOf={refusals.ofLine} />
    </ActionDrawer>
  )
}
