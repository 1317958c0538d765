import { Text } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useRuleWords } from "./use-rule-words"
import type { RuleForm } from "./rule-form"
import { ruleFormOf, ruleInputOf, saysSomething } from "./rule-form"
import { ruleInWords } from "./rule-words"

/** What the rule says, in words, while it is written. */
export const RuleSentence = ({ control }: { control: Control<RuleForm> }) => {
  const { t } = useTranslation("crm")
  const form: RuleForm = { ...ruleFormOf(), ...useWatch({ control }) }
  const rule = ruleInputOf(form)
  const words = useRuleWords([rule])
  return (
    <div
      className="bg-ui-bg-component shadow-elevation-card-rest rounded-lg px-4 py-3"
      aria-live="polite"
      data-testid="rule-sentence"
    >
      <Text size="xsmall" className="text-ui-fg-muted">
        {t("rules.says")}
      </Text>
      <Text size="small" weight="plus" className={saysSomething(form) ? "" : "text-ui-fg-muted"}>
        {saysSomething(form) ? ruleInWords(rule, words) : t("rules.saysNothingYet")}
      </Text>
    </div>
  )
}
