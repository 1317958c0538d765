import { DataTable } from "@medusajs/dashboard/components"
import { Container, createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpDiscountRule } from "../../types/http"
import { useDiscountRules } from "./api"
import { useCan } from "../shared/api/use-can"
import { rulePath, useRuleColumns, useRuleQuery } from "./rule-list"
import { PAGE_SIZE } from "../shared/list/use-url-query"
import { RULE_TARGETS } from "../../modules/offer/rules"
import { PageError } from "../shared/page/page-error"

const filter = createDataTableFilterHelper<HttpDiscountRule>()

function useFilters() {
  const { t } = useTranslation("crm")
  return [
    filter.accessor("is_active", {
      type: "radio",
      label: t("fields.status"),
      options: [
        { value: "true", label: t("rules.active") },
        { value: "false", label: t("rules.inactive") },
      ],
    }),
    filter.accessor("target", {
      type: "multiselect",
      label: t("rules.target"),
      options: RULE_TARGETS.map((value) => ({ value, label: t(`rules.targets.${value}`) })),
    }),
  ]
}

/** The rules in the order in which they are asked, each in words. */
export const RulesTable = () => {
  const { t } = useTranslation("crm")
  const { canConfigure } = useCan()
  const { data, error, isLoading, refetch } = useDiscountRules(useRuleQuery())
  const columns = useRuleColumns(data?.discount_rules ?? [])
  const filters = useFilters()

  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  return (
    <Container className="p-0" data-testid="rules-section">
      <DataTable
        heading={t("rules.title")}
        subHeading={t("rules.subtitle")}
        data={data?.discount_rules}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        pageSize={PAGE_SIZE}
        isLoading={isLoading}
        getRowId={(rule) => rule.id}
        rowHref={canConfigure ? rulePath : undefined}
        action={canConfigure ? { label: t("actions.create"), to: "create" } : undefined}
        emptyState={{
          empty: { heading: t("rules.empty.heading"), description: t("rules.empty.description") },
          filtered: { heading: t("common.filtered.heading"), description: t("common.filtered.description") },
        }}
      />
    </Container>
  )
}
