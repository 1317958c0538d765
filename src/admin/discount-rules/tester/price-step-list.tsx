import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpRuleTest } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { priceStepsOf } from "./price-steps"
import { PriceStepRow } from "./price-step-row"

const CENT = 0.005

/** From what everyone pays to the price in the offer, step by step as bars. */
export const PriceStepList = ({ test }: { test: HttpRuleTest }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { currency_code: currency, quantity, unit_price, base_price } = test
  const saved = base_price - unit_price
  return (
    <div className="flex flex-col gap-y-5">
      <Heading level="h3" className="sr-only">
        {t("rules.tester.priceSteps")}
      </Heading>
      <ol className="flex flex-col gap-y-4">
        {priceStepsOf(test).map((step) => (
          <PriceStepRow key={step.kind} step={step} currencyCode={currency} />
        ))}
      </ol>
      <div className="bg-ui-bg-component shadow-elevation-card-rest flex flex-wrap items-end justify-between gap-x-6 gap-y-2 rounded-lg px-4 py-3">
        <div>
          <Text size="xsmall" className="text-ui-fg-muted">
            {t("rules.tester.result")}
          </Text>
          <p className="h1-core text-ui-fg-base tabular-nums" data-testid="tester-result">
            {format.money(unit_price, currency)}{" "}
            <span className="txt-small text-ui-fg-muted">{t("rules.tester.perPiece")}</span>
          </p>
        </div>
        <div className="text-right">
          <Text size="small" className="tabular-nums">
            {t("rules.tester.times", {
              count: quantity,
              total: format.money(unit_price * quantity, currency),
            })}
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted">
            {saved > CENT && `${t("rules.tester.saves", { amount: format.money(saved, currency) })}. `}
            {t(test.is_tax_inclusive ? "rules.tester.withTax" : "rules.tester.withoutTax")}
          </Text>
        </div>
      </div>
    </div>
  )
}
