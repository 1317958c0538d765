import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpVariantCost } from "../../types/http"
import { useSaveVariantCost } from "./api"
import { useCurrencies } from "../shared/api/use-currencies"
import { useFormat } from "../shared/format/use-format"
import { useRefusal } from "../shared/form/use-refusal"
import { costFormOf, costInputOf, replacedBy } from "./cost-form"
import { dayOf } from "../shared/format/days"
import { ActionDrawer } from "../shared/form/action-drawer"
import { LabelledInput } from "../shared/form/labelled-input"
import { LabelledSelect } from "../shared/form/labelled-select"

type Props = {
  variantId: string
  costs: HttpVariantCost[]
  /** The one to be changed; none for a new one. */
  cost?: HttpVariantCost
  onClose: () => void
}

/** Says what one piece costs from a day on. Of a cost that is there only the amount changes: another day is another cost. */
export const CostDrawer = ({ variantId, costs, cost, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { codes, byDefault } = useCurrencies()
  const { mutateAsync, isPending } = useSaveVariantCost(variantId)
  const refusal = useRefusal({ fields: ["amount", "currency_code", "valid_from"], onDone: onClose })
  const [today] = useState(() => dayOf(new Date().toISOString()))
  const [form, setForm] = useState(() =>
    costFormOf(cost, { currency_code: byDefault ?? codes[0] ?? "", day: today }),
  )
  const change = (changes: Partial<typeof form>) => setForm({ ...form, ...changes })
  const input = costInputOf(form, cost ? undefined : today)
  const replaced = cost ? undefined : replacedBy(form, costs)
  const isWrong = form.amount.trim() !== "" && !costInputOf({ ...form, day: today }, today)
  const hint = replaced
    ? t("costs.replaces", { amount: format.unitCost(replaced.amount, replaced.currency_code) })
    : t("costs.validFromHint")

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t(cost ? "costs.edit" : "costs.add")}
      submitLabel={t("actions.save")}
      onSubmit={() => input && refusal.attempt(mutateAsync(input), () => t("common.saved"))}
      isPending={isPending}
      disabled={!input}
      refusal={refusal.ofForm}
      testId="cost-dialog"
    >
      {cost && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("costs.place", {
            currency: cost.currency_code.toUpperCase(),
            day: format.day(cost.valid_from),
          })}
        </Text>
      )}
      <LabelledInput
        label={t("costs.amount")}
        inputMode="decimal"
        value={form.amount}
        onChange={(amount) => change({ amount })}
        error={refusal.ofField("amount") ?? (isWrong ? t("common.notANumber") : undefined)}
        testId="cost-amount"
      />
      {!cost && (
        <>
          <LabelledSelect
            label={t("fields.currency")}
            placeholder={t("common.choose")}
            options={codes.map((code) => ({ value: code, label: code.toUpperCase() }))}
            value={form.currency_code}
            onChange={(currency_code) => change({ currency_code })}
            error={refusal.ofField("currency_code")}
            testId="cost-currency"
          />
          <LabelledInput
            label={t("costs.validFrom")}
            type="date"
            value={form.day}
            onChange={(day) => change({ day })}
            hint={hint}
            error={refusal.ofField("valid_from")}
            testId="cost-day"
          />
        </>
      )}
    </ActionDrawer>
  )
}
