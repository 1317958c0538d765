import { Form } from "@medusajs/dashboard/components"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpOfferRow } from "../../../types/http"
import { useDuplicate } from "../use-offer-actions"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { CustomerField } from "../../shared/form/customer-field"

type Props = { offer: Pick<HttpOfferRow, "id" | "number">; open: boolean; onClose: () => void }

/** Copies an offer for another customer. */
export const DuplicateDrawer = ({ offer, open, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const { duplicate, isPending } = useDuplicate()
  const form = useForm({ defaultValues: { customer_id: "" } })
  const customerId = useWatch({ control: form.control, name: "customer_id" })

  const submit = async () => {
    if (await duplicate(offer, customerId)) {
      form.reset()
      onClose()
    }
  }

  return (
    <Form {...form}>
      <ActionDrawer
        open={open}
        onClose={onClose}
        title={t("offerLife.duplicate.title")}
        description={t("offerLife.duplicate.hint")}
        submitLabel={t("offerLife.duplicate.submit")}
        onSubmit={submit}
        isPending={isPending}
        disabled={!customerId}
        testId="offer-duplicate-dialog"
      >
        <CustomerField control={form.control} name="customer_id" optional={false} />
      </ActionDrawer>
    </Form>
  )
}
