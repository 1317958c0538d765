import { Badge, Switch } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpDiscountRule } from "../../types/http"
import { useUpdateDiscountRule } from "./api"
import { useCan } from "../shared/api/use-can"
import { useNow } from "../shared/format/use-now"
import { run } from "../shared/api/run"
import { whenOf } from "./rule-text"

const COLORS = { scheduled: "blue", ended: "orange", running: "green" } as const

/** Switches a rule on and off, and says when its dates keep it from counting. */
export const RuleSwitch = ({ rule }: { rule: HttpDiscountRule }) => {
  const { t } = useTranslation("crm")
  const { canConfigure } = useCan()
  const { mutateAsync, isPending, variables } = useUpdateDiscountRule()
  const when = whenOf(rule, useNow())
  // As it will be, until the server has said so.
  const isOn = isPending ? (variables?.is_active ?? rule.is_active) : rule.is_active
  return (
    // The row would open the form.
    <div className="flex items-center gap-x-2" onClick={(event) => event.stopPropagation()}>
      <Switch
        size="small"
        checked={isOn}
        disabled={!canConfigure || isPending}
        aria-label={t("rules.switchOn", { name: rule.name })}
        onCheckedChange={(is_active) => void run(mutateAsync({ id: rule.id, is_active }))}
        data-testid={`rule-active-${rule.id}`}
      />
      {when !== "running" && (
        <Badge size="2xsmall" color={COLORS[when]}>
          {t(`rules.when.${when}`)}
        </Badge>
      )}
    </div>
  )
}
