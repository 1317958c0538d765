import { DataTable } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { HttpDiscountRule } from "../../../types/http"
import { useMe } from "../../hooks/api/access"
import { useDeleteDiscountRule, useDiscountRules } from "../../hooks/api/discount-rules"
import { useConfirm } from "../../hooks/use-confirm"
import { useFormat } from "../../hooks/use-format"
import { PAGE_SIZE, useUrlQuery } from "../../hooks/use-url-query"
import { run } from "../../lib/run"
import { PageError } from "../common/page-error"

const column = createDataTableColumnHelper<HttpDiscountRule>()

const editPath = (rule: HttpDiscountRule) => `/settings/crm-discount-rules/edit?id=${rule.id}`

function useActions() {
  const { t } = useTranslation("crm")
  const confirm = useConfirm()
  const navigate = useNavigate()
  const { mutateAsync } = useDeleteDiscountRule()

  const deleteRule = async ({ id, name }: HttpDiscountRule) => {
    if (await confirm(t("rules.delete"), t("rules.deleteHint", { name }), t("actions.delete"))) {
      await run(mutateAsync(id), () => t("common.deleted"))
    }
  }

  return column.action({
    actions: ({ row }) => [
      [
        {
          icon: <PencilSquare />,
          label: t("actions.edit"),
          onClick: () => void navigate(editPath(row.original)),
        },
      ],
      [{ icon: <Trash />, label: t("actions.delete"), onClick: () => void deleteRule(row.original) }],
    ],
  })
}

function useColumns() {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const actions = useActions()

  const value = ({ type, value, currency_code: currency }: HttpDiscountRule) => {
    const shown = currency ? format.money(value, currency) : format.number(value)
    return type === "percent" ? `−${format.percent(value)}` : type === "amount" ? `−${shown}` : `= ${shown}`
  }
  const target = ({ target, target_ids: ids }: HttpDiscountRule) =>
    target === "all"
      ? t("rules.targets.all")
      : `${t(`rules.targets.${target}`)} (${format.number(ids.length)})`

  return [
    column.accessor("name", { header: t("fields.name"), enableSorting: true }),
    column.accessor(target, { id: "target", header: t("rules.target") }),
    column.accessor(value, { id: "value", header: t("rules.value"), align: "right" }),
    column.accessor("priority", { header: t("rules.priority"), align: "right", enableSorting: true }),
    column.accessor("is_active", {
      header: t("fields.status"),
      cell: ({ getValue }) => (
        <StatusBadge color={getValue() ? "green" : "grey"}>
          {t(getValue() ? "rules.active" : "rules.inactive")}
        </StatusBadge>
      ),
    }),
    actions,
  ]
}

export const RulesTable = () => {
  const { t } = useTranslation("crm")
  const { data, error, isLoading, refetch } = useDiscountRules(useUrlQuery())
  const columns = useColumns()
  const canConfigure = useMe()?.can_configure

  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  return (
    <DataTable
      heading={t("rules.title")}
      subHeading={t("rules.subtitle")}
      data={data?.discount_rules}
      rowCount={data?.count}
      columns={columns}
      pageSize={PAGE_SIZE}
      isLoading={isLoading}
      getRowId={(rule) => rule.id}
      rowHref={editPath}
      action={canConfigure ? { label: t("actions.create"), to: "create" } : undefined}
      emptyState={{
        empty: { heading: t("rules.empty.heading"), description: t("rules.empty.description") },
        filtered: { heading: t("common.filtered.heading"), description: t("common.filtered.description") },
      }}
    />
  )
}
