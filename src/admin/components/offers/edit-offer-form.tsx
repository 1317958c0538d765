import { zodResolver } from "@hookform/resolvers/zod"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"
import type { HttpOffer } from "../../../types/http"
import { useUpdateOffer } from "../../hooks/api/offers"
import { optionalText, orNull, requiredText } from "../../lib/form-values"
import { run } from "../../lib/run"
import { EditDrawer } from "../common/edit-drawer"
import { TextField } from "../common/text-field"

export const EditOfferForm = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useUpdateOffer(offer.id)
  const schema = z.object({ valid_until: requiredText(t), note: optionalText, terms: optionalText })
  const form = useForm({
    defaultValues: {
      valid_until: offer.valid_until.slice(0, 10),
      note: offer.note ?? "",
      terms: offer.terms ?? "",
    },
    resolver: zodResolver(schema),
  })
  const { dirtyFields } = form.formState

  const submit = form.handleSubmit(async ({ valid_until, note, terms }) => {
    const input = {
      ...(dirtyFields.valid_until ? { valid_until } : {}),
      ...(dirtyFields.note ? { note: orNull(note) } : {}),
      ...(dirtyFields.terms ? { terms: orNull(terms) } : {}),
    }
    if (await run(mutateAsync(input), () => t("common.saved"))) {
      handleSuccess()
    }
  })

  return (
    <EditDrawer form={form} onSubmit={submit} isPending={isPending}>
      <TextField control={form.control} name="valid_until" type="date" label={t("fields.validUntil")} />
      <TextField control={form.control} name="note" label={t("fields.note")} multiline optional />
      <TextField control={form.control} name="terms" label={t("offers.terms")} multiline optional />
    </EditDrawer>
  )
}
