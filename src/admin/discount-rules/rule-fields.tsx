import { Heading } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { DISCOUNT_TYPES, RULE_TARGETS } from "../../modules/offer/rules"
import { useCurrencies } from "../shared/api/use-currencies"
import type { RuleForm } from "./rule-form"
import { ANY_CURRENCY } from "./rule-form"
import { SelectField } from "../shared/form/select-field"
import { SwitchField } from "../shared/form/switch-field"
import { TextField } from "../shared/form/text-field"
import { IdsField } from "./ids-field"
import { RuleSentence } from "./rule-sentence"

type Props = { form: UseFormReturn<RuleForm> }

/** What the rule takes off. */
const GainFields = ({ form: { control } }: Props) => {
  const { t } = useTranslation("crm")
  const { codes } = useCurrencies()
  const type = useWatch({ control, name: "type" })
  return (
    <div className="grid grid-cols-2 gap-4 md:col-span-full md:grid-cols-3">
      <div className="col-span-full md:col-span-1">
        <SelectField
          control={control}
          name="type"
          label={t("fields.discountType")}
          options={DISCOUNT_TYPES.map((value) => ({ value, label: t(`rules.values.${value}`) }))}
        />
      </div>
      <TextField control={control} name="value" label={t("rules.value")} inputMode="decimal" />
      <SelectField
        control={control}
        name="currency_code"
        label={t("fields.currency")}
        options={[
          ...(type === "percent" ? [{ value: ANY_CURRENCY, label: t("rules.anyCurrency") }] : []),
          ...codes.map((code) => ({ value: code, label: code.toUpperCase() })),
        ]}
      />
    </div>
  )
}

/** What the rule applies to. */
const TargetFields = ({ form: { control, setValue, formState } }: Props) => {
  const { t } = useTranslation("crm")
  const target = useWatch({ control, name: "target" })
  const initial = formState.defaultValues
  return (
    <>
      <SelectField
        control={control}
        name="target"
        label={t("rules.target")}
        options={RULE_TARGETS.map((value) => ({ value, label: t(`rules.targets.${value}`) }))}
        onChange={() => setValue("target_ids", [])}
      />
      {target !== "all" && (
        <IdsField
          key={target}
          control={control}
          name="target_ids"
          source={target}
          label={t("rules.targetIds")}
          initial={initial?.target === target ? idsOf(initial.target_ids) : []}
        />
      )}
    </>
  )
}

/** For whom, from how many pieces and when the rule counts. */
const ConditionFields = ({ form: { control, formState } }: Props) => {
  const { t } = useTranslation("crm")
  const initial = formState.defaultValues
  return (
    <>
      <Heading level="h3" className="md:col-span-full">
        {t("rules.whom")}
      </Heading>
      <IdsField
        control={control}
        name="customer_group_ids"
        source="customer_group"
        label={t("rules.customerGroups")}
        hint={t("rules.everyone")}
        initial={idsOf(initial?.customer_group_ids)}
      />
      <IdsField
        control={control}
        name="customer_ids"
        source="customer"
        label={t("rules.customers")}
        hint={t("rules.everyone")}
        initial={idsOf(initial?.customer_ids)}
      />
      <div className="grid grid-cols-2 gap-4 md:col-span-full md:grid-cols-3">
        <div className="col-span-full md:col-span-1">
          <TextField
            control={control}
            name="min_quantity"
            label={t("rules.minQuantity")}
            inputMode="decimal"
            optional
          />
        </div>
        <TextField control={control} name="starts_on" type="date" label={t("rules.startsAt")} optional />
        <TextField control={control} name="ends_on" type="date" label={t("rules.endsAt")} optional />
      </div>
    </>
  )
}

const idsOf = (ids: (string | undefined)[] | undefined) =>
  (ids ?? []).filter((id): id is string => id !== undefined)

/** Everything a rule holds, and above it what that means. */
export const RuleFields = ({ form }: Props) => {
  const { t } = useTranslation("crm")
  const { control } = form
  return (
    <>
      <div className="bg-ui-bg-base sticky top-0 z-10 md:col-span-full">
        <RuleSentence control={control} />
      </div>
      <div className="md:col-span-full">
        <TextField control={control} name="name" label={t("fields.name")} />
      </div>
      <TargetFields form={form} />
      <GainFields form={form} />
      <ConditionFields form={form} />
      <TextField
        control={control}
        name="priority"
        label={t("rules.priority")}
        inputMode="numeric"
        hint={t("rules.priorityHint")}
        optional
      />
      <SwitchField control={control} name="is_active" label={t("rules.active")} />
    </>
  )
}
