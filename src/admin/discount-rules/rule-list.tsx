import { useSearchParams, useNavigate } from "react-router-dom"
import { useUrlQuery } from "../shared/list/use-url-query"
import { PencilSquare, Trash } from "@medusajs/icons"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpDiscountRule } from "../../types/http"
import { RowLink } from "../shared/list/row-link"
import { RuleSwitch } from "./rule-switch"
import { run } from "../shared/api/run"
import { gainOf, ruleText } from "./rule-text"
import { useDeleteDiscountRule } from "./api"
import { useCan } from "../shared/api/use-can"
import { useConfirm } from "../shared/page/use-confirm"
import { useRuleFormat } from "./use-rule-format"

/** The search and filters of the rules' list; unless another order is chosen, the one in which the rules are asked. */
export function useRuleQuery() {
  const [params] = useSearchParams()
  return { ...useUrlQuery(["is_active", "target"]), order: params.get("order") ?? undefined }
}

const column = createDataTableColumnHelper<HttpDiscountRule>()

/** Where a rule is changed. */
export const rulePath = (rule: Pick<HttpDiscountRule, "id">) =>
  `/settings/crm-discount-rules/edit?id=${rule.id}`

// Named here and not in the hook: a cell that is a new component on each render would lose its focus.
const Active = ({ row }: { row: { original: HttpDiscountRule } }) => <RuleSwitch rule={row.original} />

function useRowActions() {
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
    actions: ({ row: { original: rule } }) => [
      [
        {
          icon: <PencilSquare />,
          label: t("actions.edit"),
          onClick: () => void navigate(rulePath(rule)),
        },
      ],
      [{ icon: <Trash />, label: t("actions.delete"), onClick: () => void deleteRule(rule) }],
    ],
  })
}

/** The columns of the rules' list: what each says, in words. */
export function useRuleColumns(rules: HttpDiscountRule[]) {
  const { t } = useTranslation("crm")
  const { canConfigure } = useCan()
  const ruleFormat = useRuleFormat(rules)
  const actions = useRowActions()
  return [
    column.accessor("name", {
      header: t("rules.rule"),
      enableSorting: true,
      cell: ({ row: { original: rule } }) => (
        <div className="flex min-w-[280px] flex-col whitespace-normal py-2.5">
          <span className="txt-compact-small-plus text-ui-fg-base">
            <RowLink to={rulePath(rule)}>{rule.name}</RowLink>
          </span>
          <span className="txt-small text-ui-fg-subtle">{ruleText(rule, ruleFormat)}</span>
        </div>
      ),
    }),
    column.accessor((rule) => gainOf(rule, ruleFormat), {
      id: "value",
      header: t("rules.value"),
      align: "right",
      cell: ({ getValue }) => <span className="whitespace-nowrap tabular-nums">{getValue() as string}</span>,
    }),
    column.accessor("priority", { header: t("rules.priority"), align: "right", enableSorting: true }),
    column.accessor("is_active", { header: t("rules.active"), cell: Active }),
    ...(canConfigure ? [actions] : []),
  ]
}
