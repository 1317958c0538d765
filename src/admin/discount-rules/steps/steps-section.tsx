import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useDiscountRules } from "../api"
import { useCan } from "../../shared/api/use-can"
import { useCatalogCounts } from "./use-catalog-counts"
import { Section } from "../../shared/page/section"
import { TextLink } from "../../shared/page/text-link"
import { StepCard } from "./step-card"

const GROUPS = [
  { of: "categories", to: "/categories" },
  { of: "collections", to: "/collections" },
  { of: "types", to: "/settings/product-types" },
  { of: "tags", to: "/settings/product-tags" },
] as const

/** The tester on the same page. */
const TESTER = "/settings/crm-discount-rules#tester"

/** From a category or product group to a discount in an offer, step by step, with what is there already. */
export const StepsSection = () => {
  const { t } = useTranslation("crm")
  const { can, canConfigure } = useCan()
  const { data: has } = useCatalogCounts()
  const rules = useDiscountRules({ limit: 1 }).data?.count
  // Folded once there are rules: whoever comes back knows the way.
  const [chosen, choose] = useState<boolean>()
  const isOpen = chosen ?? rules === 0

  if (rules === undefined) {
    return null
  }
  return (
    <Section
      title={t("rules.steps.title")}
      testId="rule-steps"
      actions={
        <Button
          size="small"
          variant="transparent"
          aria-expanded={isOpen}
          onClick={() => choose(!isOpen)}
          data-testid="rule-steps-toggle"
        >
          {t(isOpen ? "rules.steps.hide" : "rules.steps.show")}
        </Button>
      }
    >
      {isOpen && (
        <>
          <ol className="grid gap-3 px-6 py-4 md:grid-cols-2 xl:grid-cols-4">
            <StepCard number={1} name="group" isDone={has && GROUPS.some(({ of }) => has[of] > 0)}>
              {GROUPS.map(({ of, to }) => (
                <TextLink key={of} to={to} testId={`rule-step-${of}`}>
                  {t(`rules.steps.${of}`, { count: has?.[of] ?? 0 })}
                </TextLink>
              ))}
            </StepCard>
            <StepCard number={2} name="products" isDone={has?.hasProducts}>
              <TextLink to="/products">{t("rules.steps.products.link")}</TextLink>
            </StepCard>
            <StepCard number={3} name="rule" isDone={rules > 0}>
              {canConfigure && (
                <TextLink to="/settings/crm-discount-rules/create" testId="rule-step-create">
                  {t("rules.steps.rule.link")}
                </TextLink>
              )}
              <span className="txt-compact-small text-ui-fg-muted">
                {t("rules.steps.rules", { count: rules })}
              </span>
            </StepCard>
            <StepCard number={4} name="use">
              <TextLink to={TESTER}>{t("rules.steps.use.test")}</TextLink>
              {can("offer", "write") && (
                <TextLink to="/crm/offers/create">{t("rules.steps.use.offer")}</TextLink>
              )}
            </StepCard>
          </ol>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-6 py-3">
            <Text size="small" className="text-ui-fg-subtle">
              {t("rules.steps.priceLists")}
            </Text>
            <TextLink to="/price-lists">
              {t("rules.steps.priceListsLink", { count: has?.priceLists ?? 0 })}
            </TextLink>
          </div>
        </>
      )}
    </Section>
  )
}
