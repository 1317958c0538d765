import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpActivity } from "../../types/http"
import { run } from "../shared/api/run"
import { useSetDone } from "./api"

/** Says that something is done, or is to do after all; what was done can be taken back from the message about it. */
export function useMarkDone() {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending } = useSetDone()

  const markDone = async ({ id, title }: HttpActivity, isDone: boolean) => {
    const changed = await run(mutateAsync({ id, isDone }))
    if (changed && isDone) {
      const label = t("activities.undo")
      const undo = () =>
        void run(mutateAsync({ id, isDone: false }), () => t("activities.reopened", { title }))
      toast.success(t("activities.done", { title }), { action: { label, altText: label, onClick: undo } })
    }
  }

  return { markDone, isPending }
}
