import { Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpRuleTest } from "../../../types/http"
import { useRuleFormat } from "../use-rule-format"
import { TestedRule } from "./tested-rule"

/** So many rules that do not fit are shown before one asks for the others. */
const FEW = 3

/** The rules in front of the product, the winner first; those that do not fit last, with why. */
export const TestedRules = ({ test: { rules, currency_code } }: { test: HttpRuleTest }) => {
  const { t } = useTranslation("crm")
  const ruleFormat = useRuleFormat(rules.map(({ rule }) => rule))
  const [showsAll, showAll] = useState(false)
  const fitting = rules.filter(({ applies }) => applies)
  const others = rules.filter(({ applies }) => !applies)
  const visible = showsAll || others.length <= FEW ? others : others.slice(0, FEW)
  const hidden = others.length - visible.length
  return (
    <div className="flex flex-col gap-y-2">
      <Heading level="h3">{t("rules.tester.order")}</Heading>
      {rules.length ? (
        <ol className="flex flex-col gap-y-1" data-testid="tested-rules">
          {[...fitting, ...visible].map((tested) => (
            <TestedRule
              key={tested.rule.id}
              tested={tested}
              ruleFormat={ruleFormat}
              currencyCode={currency_code}
            />
          ))}
        </ol>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("rules.tester.none")}
        </Text>
      )}
      {hidden > 0 && (
        <Button size="small" variant="transparent" className="self-start" onClick={() => showAll(true)}>
          {t("rules.tester.hidden", { count: hidden })}
        </Button>
      )}
    </div>
  )
}
