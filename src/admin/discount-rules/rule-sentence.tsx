import { Text } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useRuleFormat } from "./use-rule-format"
import type { RuleForm } from "./rule-form"
import { ruleFormOf, ruleInputOf, isDescribable } from "./rule-form"
import { ruleText } from "./rule-text"

/** What the rule says, in words, while it is written. */
export const RuleSentence = ({ control }: { control: Control<RuleForm> }) => {
  const { t } = useTranslation("crm")
  const form: RuleForm = { ...ruleFormOf(), ...useWatch({ control }) }
  const rule = ruleInputOf(form)
  const ruleFormat = useRuleFormat([rule])
  return (
    <div
      className="bg-ui-bg-component shadow-elevation-card-rest rounded-lg px-4 py-3"
      aria-live="polite"
      data-testid="rule-sentence"
    >
      <Text size="xsmall" className="text-ui-fg-muted">
        {t("rules.meaning")}
      </Text>
      <Text size="small" weight="plus" className={isDescribable(form) ? "" : "text-ui-fg-muted"}>
        {isDescribable(form) ? ruleText(rule, ruleFormat) : t("rules.incomplete")}
      </Text>
    </div>
  )
}
