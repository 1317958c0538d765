import { Form } from "@medusajs/dashboard/components"
import { Switch } from "@medusajs/ui"
import type { UseFormReturn } from "react-hook-form"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpDiscountRule } from "../../../types/http"
import type { RuleForm } from "../../lib/rule-form"
import { TARGETS, TYPES } from "../../lib/rule-form"
import { SelectField } from "../common/select-field"
import { TextField } from "../common/text-field"
import { IdsField } from "./ids-field"

type Props = { form: UseFormReturn<RuleForm>; rule?: HttpDiscountRule }

export const RuleFields = ({ form: { control }, rule }: Props) => {
  const { t } = useTranslation("crm")
  const target = useWatch({ control, name: "target" })
  return (
    <>
      <div className="md:col-span-full">
        <TextField control={control} name="name" label={t("fields.name")} />
      </div>
      <SelectField
        control={control}
        name="target"
        label={t("rules.target")}
        options={TARGETS.map((value) => ({ value, label: t(`rules.targets.${value}`) }))}
      />
      {target !== "all" && (
        <IdsField
          key={target}
          control={control}
          name="target_ids"
          source={target}
          label={t("rules.targetIds")}
          initial={rule?.target === target ? rule.target_ids : []}
        />
      )}
      <div className="grid grid-cols-[minmax(0,1fr)_120px] gap-4 md:col-span-full">
        <SelectField
          control={control}
          name="type"
          label={t("fields.discountType")}
          options={TYPES.map((value) => ({ value, label: t(`offers.discountType.${value}`) }))}
        />
        <TextField control={control} name="value" label={t("rules.value")} inputMode="decimal" />
      </div>
      <div className="md:col-span-full">
        <IdsField
          control={control}
          name="customer_group_ids"
          source="customer_group"
          label={t("rules.customerGroups")}
          hint={t("rules.customerGroupsHint")}
          initial={rule?.customer_group_ids ?? []}
        />
      </div>
      <TextField
        control={control}
        name="min_quantity"
        label={t("rules.minQuantity")}
        inputMode="decimal"
        optional
      />
      <TextField
        control={control}
        name="priority"
        label={t("rules.priority")}
        inputMode="numeric"
        hint={t("rules.priorityHint")}
        optional
      />
      <Form.Field
        control={control}
        name="is_active"
        render={({ field: { value, onChange, ...field } }) => (
          <Form.Item>
            <div className="flex items-center gap-x-3">
              <Form.Control>
                <Switch {...field} checked={value} onCheckedChange={onChange} />
              </Form.Control>
              <Form.Label>{t("rules.active")}</Form.Label>
            </div>
          </Form.Item>
        )}
      />
    </>
  )
}
