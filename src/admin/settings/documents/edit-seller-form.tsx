import { zodResolver } from "@hookform/resolvers/zod"
import { CountrySelect, Form, useRouteModal } from "@medusajs/dashboard/components"
import type { Control } from "react-hook-form"
import { useForm } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpSeller } from "../../../types/http"
import { useSaveSeller } from "../../shared/api/seller"
import { run } from "../../shared/api/run"
import {
  SELLER_SECTIONS,
  type SellerField,
  sellerFormOf,
  type SellerForm,
  sellerInputOf,
  sellerSchema,
  type SellerSection,
} from "./seller-form"
import { EditDrawer } from "../../shared/form/edit-drawer"
import { TextField } from "../../shared/form/text-field"

/** Fields that need an explanation. */
const HINTS: SellerField[] = ["tax_id", "iban", "offer_terms", "footer"]
const TYPES: Partial<Record<SellerField, "email" | "tel">> = { email: "email", phone: "tel" }

const CountryField = ({ control }: { control: Control<SellerForm> }) => {
  const { t } = useTranslation("crm")
  return (
    <Form.Field
      control={control}
      name="country_code"
      render={({ field: { onChange, ...field } }) => (
        <Form.Item>
          <Form.Label optional>{t("seller.fields.country_code")}</Form.Label>
          <Form.Control>
            <CountrySelect {...field} onChange={(code) => onChange(code ?? "")} />
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}

/** The form of one part of the seller; only its fields are saved. */
export const EditSellerForm = ({ seller, section }: { seller: HttpSeller; section: SellerSection }) => {
  const { t } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useSaveSeller()
  const form = useForm<SellerForm>({
    defaultValues: sellerFormOf(seller, section),
    resolver: zodResolver(sellerSchema(t, section, seller.country_code)),
  })

  const submit = form.handleSubmit(async (values) => {
    if (await run(mutateAsync(sellerInputOf(values)), () => t("common.saved"))) {
      handleSuccess()
    }
  })

  return (
    <EditDrawer form={form} onSubmit={submit} isPending={isPending}>
      {SELLER_SECTIONS[section].map((field) =>
        field === "country_code" ? (
          <CountryField key={field} control={form.control} />
        ) : (
          <TextField
            key={field}
            control={form.control}
            name={field}
            label={t(`seller.fields.${field}`)}
            optional={field !== "name"}
            type={TYPES[field]}
            multiline={field === "offer_terms"}
            hint={HINTS.includes(field) ? t(`seller.hints.${field}`) : undefined}
          />
        ),
      )}
    </EditDrawer>
  )
}
