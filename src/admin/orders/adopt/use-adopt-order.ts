import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { run } from "../../shared/api/run"
import { useAdoptOrderMutation } from "./api"

/** Adopts an order of the shop into the CRM, and links to it once that is done. */
export function useAdoptOrder() {
  const { t } = useTranslation("crm")
  const navigate = useNavigate()
  const { mutateAsync, isPending, variables } = useAdoptOrderMutation()

  const adopt = async (order_id: string) => {
    const adopted = await run(mutateAsync(order_id))
    if (adopted) {
      const { id, display_id } = adopted.sales_order
      const label = t("ordersList.adopt.view")
      const onClick = () => void navigate(`/crm/orders/${id}`)
      toast.success(t("ordersList.adopt.done", { number: display_id }), {
        action: { label, altText: label, onClick },
      })
    }
  }

  return { adopt, pendingId: isPending ? variables : undefined }
}
