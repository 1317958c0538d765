import { Skeleton, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"
import { useCurrencies } from "../../shared/api/use-currencies"
import { useNamedVariant, useTester } from "./use-tester"
import { scrollTo } from "../../shared/page/scroll-to"
import { Section } from "../../shared/page/section"
import { SectionBody } from "../../shared/page/section-body"
import { PriceStepList } from "./price-step-list"
import { TestedRules } from "./tested-rules"
import { TesterInputs } from "./tester-inputs"

type Props = { variantId: string; currencyCode: string }

const Tester = ({ variantId, currencyCode }: Props) => {
  const { t } = useTranslation("crm")
  const { form, test, hasProduct } = useTester(variantId, currencyCode)
  const answer = test.data?.test

  const result = () => {
    if (!hasProduct) {
      return (
        <Text size="small" className="text-ui-fg-subtle m-auto max-w-[360px] py-8 text-center">
          {t("rules.tester.start")}
        </Text>
      )
    }
    return (
      <SectionBody query={test}>
        {answer && (
          <div className={test.isPlaceholderData ? "opacity-60 transition-opacity" : "transition-opacity"}>
            <div className="flex flex-col gap-y-6">
              <PriceStepList test={answer} />
              <TestedRules test={answer} />
            </div>
          </div>
        )}
      </SectionBody>
    )
  }

  return (
    <div className="grid gap-6 px-6 py-4 lg:grid-cols-[300px_minmax(0,1fr)] lg:gap-10">
      <TesterInputs form={form} variantId={variantId} />
      <div className="flex min-w-0 flex-col" aria-live="polite">
        {result()}
      </div>
    </div>
  )
}

/** Shows what a customer would pay for a product, and which rules stand in front of it. `#tester` leads here. */
export const TesterSection = () => {
  const { t } = useTranslation("crm")
  const { hash, key } = useLocation()
  const ref = useRef<HTMLDivElement>(null)
  const variantId = useNamedVariant()
  const { byDefault } = useCurrencies()
  const isReady = variantId !== undefined && byDefault !== undefined

  useEffect(() => {
    if (hash === "#tester" && isReady && ref.current) {
      scrollTo(ref.current)
    }
  }, [hash, key, isReady])

  return (
    <div ref={ref} id="tester">
      <Section title={t("rules.tester.title")} subtitle={t("rules.tester.subtitle")} testId="rule-tester">
        {isReady ? (
          <Tester key={variantId} variantId={variantId ?? ""} currencyCode={byDefault} />
        ) : (
          <div className="px-6 py-4" aria-busy="true">
            <Skeleton className="h-40 w-full rounded-lg" />
          </div>
        )}
      </Section>
    </div>
  )
}
