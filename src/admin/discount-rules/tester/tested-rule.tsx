import { CheckCircleSolid } from "@medusajs/icons"
import { Badge, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpTestedRule } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { rulePath } from "../rule-list"
import type { RuleFormat } from "../rule-text"
import { ruleText } from "../rule-text"
import { TextLink } from "../../shared/page/text-link"

type Props = { tested: HttpTestedRule; ruleFormat: RuleFormat; currencyCode: string }

/** Why a rule wins, comes later, or does not fit. */
const Verdict = ({ tested, currencyCode }: Omit<Props, "ruleFormat">) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { rule, applies, is_winner, misses, unit_price } = tested
  if (!applies) {
    return (
      <span className="flex flex-wrap gap-1">
        {misses.map((miss) => (
          <Badge key={miss} size="2xsmall" color="orange" data-miss={miss}>
            {t(`rules.tester.miss.${miss}`, { quantity: format.number(rule.min_quantity) })}
          </Badge>
        ))}
      </span>
    )
  }
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Badge size="2xsmall" color={is_winner ? "green" : "grey"} className="gap-x-1">
        {is_winner && <CheckCircleSolid aria-hidden className="size-3" />}
        {t(is_winner ? "rules.tester.winner" : "rules.tester.applies")}
      </Badge>
      {!is_winner && unit_price !== null && (
        <span className="txt-compact-xsmall text-ui-fg-muted tabular-nums">
          {t("rules.tester.gives", { price: format.money(unit_price, currencyCode) })}
        </span>
      )}
    </span>
  )
}

/** A rule in front of the product: what it says, and what became of it. */
export const TestedRule = ({ tested, ruleFormat, currencyCode }: Props) => {
  const { t } = useTranslation("crm")
  const { rule, applies, is_winner, reason } = tested
  return (
    <li
      className={clx("flex flex-col gap-y-1 rounded-lg px-3 py-2", {
        "bg-ui-tag-green-bg": is_winner,
        "opacity-75": !applies,
      })}
      data-testid={`tested-rule-${rule.id}`}
      data-winner={is_winner}
      data-applies={applies}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <TextLink to={rulePath(rule)}>{rule.name}</TextLink>
        <Verdict tested={tested} currencyCode={currencyCode} />
      </div>
      <span className="txt-small text-ui-fg-subtle">
        {ruleText(rule, ruleFormat)}
        {applies &&
          reason &&
          ` (${t(`rules.tester.because.${reason.target}`, { name: reason.target_name ?? "" })})`}
      </span>
    </li>
  )
}
