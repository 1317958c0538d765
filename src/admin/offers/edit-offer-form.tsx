import { zodResolver } from "@hookform/resolvers/zod"
import { useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading, InlineTip } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../types/http"
import { useUpdateOffer } from "./api"
import { useSellingPlaces } from "./use-selling-places"
import type { OfferForm } from "./offer-form"
import { LOCALES, offerFormOf, offerInputOf, offerSchema } from "./offer-form"
import { run } from "../shared/api/run"
import { CustomerField } from "../shared/form/customer-field"
import { EditDrawer } from "../shared/form/edit-drawer"
import { SelectField } from "../shared/form/select-field"
import { TextField } from "../shared/form/text-field"
import { AddressFields } from "./address-fields"

type Props = { form: UseFormReturn<OfferForm>; offer: HttpOffer }

const DocumentFields = ({ form: { control } }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <>
      <div className="grid grid-cols-2 gap-4">
        <TextField control={control} name="valid_until" type="date" label={t("fields.validUntil")} />
        <SelectField
          control={control}
          name="locale"
          label={t("offerLife.language")}
          options={LOCALES.map((locale) => ({ value: locale, label: t(`offerLife.locale.${locale}`) }))}
        />
      </div>
      <TextField control={control} name="note" label={t("fields.note")} multiline optional />
      <TextField control={control} name="terms" label={t("offers.terms")} multiline optional />
    </>
  )
}

const PartyFields = ({ form: { control, formState }, offer }: Props) => {
  const { t } = useTranslation("crm")
  const { regions, channels } = useSellingPlaces(offer.currency_code)
  return (
    <>
      <Heading level="h3">{t("offerLife.edit.parties")}</Heading>
      <CustomerField control={control} name="customer_id" defaultValue={offer.customer_id} optional={false} />
      {formState.dirtyFields.customer_id && (
        <InlineTip variant="warning" label={t("fields.customer")} data-testid="offer-customer-changes">
          {t("offerLife.edit.customerHint")}
        </InlineTip>
      )}
      <div className="grid grid-cols-2 gap-4">
        {!formState.dirtyFields.customer_id && (
          <SelectField
            control={control}
            name="region_id"
            label={t("offerLife.edit.region")}
            options={regions}
          />
        )}
        <SelectField
          control={control}
          name="sales_channel_id"
          label={t("offerLife.edit.salesChannel")}
          options={channels}
        />
      </div>
    </>
  )
}

/** The addresses of the document; those of another customer come with them. */
const Addresses = ({ form: { control, setValue, getValues } }: Pick<Props, "form">) => {
  const { t } = useTranslation("crm")
  const copy = () =>
    setValue(
      "shipping_address",
      { ...getValues("billing_address") },
      { shouldDirty: true, shouldTouch: true },
    )
  return (
    <>
      <Heading level="h3">{t("offerLife.edit.billing")}</Heading>
      <AddressFields control={control} name="billing_address" />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h3">{t("offerLife.edit.shipping")}</Heading>
        <Button type="button" size="small" variant="transparent" onClick={copy}>
          {t("offerLife.edit.sameAsBilling")}
        </Button>
      </div>
      <AddressFields control={control} name="shipping_address" />
    </>
  )
}

/** The head of a draft: until when, in which language, for whom and where to. */
export const EditOfferForm = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useUpdateOffer(offer.id)
  const form = useForm({ defaultValues: offerFormOf(offer), resolver: zodResolver(offerSchema(t)) })
  const { dirtyFields } = form.formState

  const submit = form.handleSubmit(async (values) => {
    const input = offerInputOf(values, (field) => !!dirtyFields[field])
    if (await run(mutateAsync(input), () => t("common.saved"))) {
      handleSuccess()
    }
  })

  return (
    <EditDrawer form={form} onSubmit={submit} isPending={isPending}>
      <DocumentFields form={form} offer={offer} />
      <PartyFields form={form} offer={offer} />
      {!dirtyFields.customer_id && <Addresses form={form} />}
    </EditDrawer>
  )
}
