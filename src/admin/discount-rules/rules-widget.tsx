import { Badge, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useDiscountRules } from "./api"
import { useCan } from "../shared/api/use-can"
import { useNow } from "../shared/format/use-now"
import { rulePath } from "./rule-list"
import { useRuleFormat } from "./use-rule-format"
import { gainOf, ruleText, whenOf } from "./rule-text"
import { EmptyRow } from "../shared/list/empty-row"
import { Section } from "../shared/page/section"
import { SectionBody } from "../shared/page/section-body"
import { TextLink } from "../shared/page/text-link"

const PAGE = "/settings/crm-discount-rules"

type Props = {
  of: { product_id: string } | { category_id: string }
  /** The product that the tester starts with. */
  testProductId: string | undefined
}

/** The rules that touch a product or a category, in the order in which they are asked. */
export const RulesWidget = ({ of, testProductId }: Props) => {
  const { t } = useTranslation("crm")
  const { canConfigure } = useCan()
  const now = useNow()
  const rules = useDiscountRules({ ...of, is_active: "true", limit: 20 })
  const found = rules.data?.discount_rules ?? []
  const ruleFormat = useRuleFormat(found)
  const isProduct = "product_id" in of
  const create = isProduct ? `for_product=${of.product_id}` : `for_category=${of.category_id}`

  return (
    <Section
      title={t("rules.widget.title")}
      testId="rules-widget"
      actions={
        canConfigure && (
          <Button size="small" variant="secondary" asChild>
            <Link to={`${PAGE}/create?${create}`} data-testid="widget-create-rule">
              {t("rules.create")}
            </Link>
          </Button>
        )
      }
    >
      <SectionBody query={rules}>
        {found.length ? (
          <ol className="divide-y">
            {found.map((rule) => (
              <li
                key={rule.id}
                className="flex flex-col gap-y-1 px-6 py-3"
                data-testid={`widget-rule-${rule.id}`}
              >
                <div className="flex items-start justify-between gap-x-3">
                  <TextLink to={rulePath(rule)}>{rule.name}</TextLink>
                  <Badge size="2xsmall" color={whenOf(rule, now) === "running" ? "purple" : "grey"}>
                    {gainOf(rule, ruleFormat)}
                  </Badge>
                </div>
                <Text size="small" className="text-ui-fg-subtle">
                  {ruleText(rule, ruleFormat)}
                </Text>
              </li>
            ))}
          </ol>
        ) : (
          <EmptyRow>{t(isProduct ? "rules.widget.noneOfProduct" : "rules.widget.noneOfCategory")}</EmptyRow>
        )}
      </SectionBody>
      <div className="flex flex-wrap gap-x-4 gap-y-1 px-6 py-3">
        {testProductId && (
          <TextLink to={`${PAGE}?test_product=${testProductId}#tester`} testId="widget-test">
            {t(isProduct ? "rules.widget.testProduct" : "rules.widget.testCategory")}
          </TextLink>
        )}
        <TextLink to={PAGE}>{t("rules.widget.all")}</TextLink>
      </div>
    </Section>
  )
}
