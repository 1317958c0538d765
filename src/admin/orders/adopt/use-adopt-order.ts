import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { run } from "../../shared/api/run"
import { useTakeInOrder } from "./api"

/** Takes an order of the shop into the CRM, and offers the way to it. */
export function useTakeIn() {
  const { t } = useTranslation("crm")
  const navigate = useNavigate()
  const { mutateAsync, isPending, variables } = useTakeInOrder()

  const takeIn = async (order_id: string) => {
    const taken = await run(mutateAsync(order_id))
    if (taken) {
      const { id, display_id } = taken.sales_order
      const label = t("ordersList.takeIn.view")
      const onClick = () => void navigate(`/crm/orders/${id}`)
      toast.success(t("ordersList.takeIn.done", { number: display_id }), {
        action: { label, altText: label, onClick },
      })
    }
  }

  return { takeIn, pendingId: isPending ? variables : undefined }
}
