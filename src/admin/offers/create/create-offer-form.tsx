import { zodResolver } from "@hookform/resolvers/zod"
import { Form, useRouteModal } from "@medusajs/dashboard/components"
import { RadioGroup } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useForm, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"
import { useCreateOffer } from "../api-life"
import { run } from "../../shared/api/run"
import { CreateModal } from "../../shared/form/create-modal"
import { CustomerField } from "../../shared/form/customer-field"
import { OpportunityField } from "../../opportunities/opportunity-field"

const WAYS = ["customer", "opportunity"] as const

const schemaOf = (t: (key: string) => string) =>
  z
    .object({ way: z.enum(WAYS), customer_id: z.string(), opportunity_id: z.string() })
    .superRefine((form, context) => {
      const field = form.way === "customer" ? "customer_id" : "opportunity_id"
      if (!form[field]) {
        context.addIssue({ code: "custom", path: [field], message: t("common.required") })
      }
    })

type Values = z.infer<ReturnType<typeof schemaOf>>

const WayField = ({ control }: { control: Control<Values> }) => {
  const { t } = useTranslation("crm")
  return (
    <Form.Field
      control={control}
      name="way"
      render={({ field: { onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{t("offerLife.create.way")}</Form.Label>
          <Form.Control>
            <RadioGroup {...field} onValueChange={onChange} className="grid gap-3 md:grid-cols-2">
              {WAYS.map((way) => (
                <RadioGroup.ChoiceBox
                  key={way}
                  value={way}
                  label={t(`offerLife.create.${way}.label`)}
                  description={t(`offerLife.create.${way}.hint`)}
                  data-testid={`offer-for-${way}`}
                />
              ))}
            </RadioGroup>
          </Form.Control>
        </Form.Item>
      )}
    />
  )
}

/** A new offer for a customer or an opportunity; it opens next, to be filled with lines. */
export const CreateOfferForm = ({ customerId }: { customerId: string }) => {
  const { t } = useTranslation("crm")
  const { handleSuccess } = useRouteModal()
  const { mutateAsync, isPending } = useCreateOffer()
  const form = useForm<Values>({
    defaultValues: { way: "customer", customer_id: customerId, opportunity_id: "" },
    resolver: zodResolver(schemaOf(t)),
  })
  const { control } = form
  const way = useWatch({ control, name: "way" })

  const submit = form.handleSubmit(async ({ way, customer_id, opportunity_id }) => {
    const created = await run(
      mutateAsync(way === "customer" ? { customer_id } : { opportunity_id }),
      ({ offer }) => t("offerLife.create.done", { number: offer.number }),
    )
    if (created) {
      handleSuccess(`/crm/offers/${created.offer.id}`)
    }
  })

  return (
    <CreateModal
      form={form}
      onSubmit={submit}
      isPending={isPending}
      title={t("offerLife.create.title")}
      hint={t("offerLife.create.hint")}
    >
      <div className="md:col-span-full">
        <WayField control={control} />
      </div>
      <div className="md:col-span-full">
        {way === "customer" ? (
          <CustomerField
            control={control}
            name="customer_id"
            defaultValue={customerId || undefined}
            optional={false}
          />
        ) : (
          <OpportunityField control={control} name="opportunity_id" />
        )}
      </div>
    </CreateModal>
  )
}
