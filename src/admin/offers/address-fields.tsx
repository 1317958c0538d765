import { CountrySelect, Form } from "@medusajs/dashboard/components"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { OfferForm } from "./offer-form"
import { ADDRESS_FIELDS } from "./offer-form"
import { TextField } from "../shared/form/text-field"

const WIDE: readonly string[] = ["company", "phone", "address_1", "address_2"]

type Props = { control: Control<OfferForm>; name: "billing_address" | "shipping_address" }

/** An address, line by line. */
export const AddressFields = ({ control, name }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <div className="grid grid-cols-2 gap-4">
      {ADDRESS_FIELDS.map((field) => (
        <div key={field} className={WIDE.includes(field) ? "col-span-full" : undefined}>
          {field === "country_code" ? (
            <Form.Field
              control={control}
              name={`${name}.${field}`}
              render={({ field: { onChange, ...rest } }) => (
                <Form.Item>
                  <Form.Label>{t("offerLife.edit.address.country_code")}</Form.Label>
                  <Form.Control>
                    <CountrySelect {...rest} onChange={(code) => onChange(code ?? "")} />
                  </Form.Control>
                  <Form.ErrorMessage />
                </Form.Item>
              )}
            />
          ) : (
            <TextField
              control={control}
              name={`${name}.${field}`}
              label={t(`offerLife.edit.address.${field}`)}
            />
          )}
        </div>
      ))}
    </div>
  )
}
