import { ActionMenu } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CostState, HttpVariantCost } from "../../types/http"
import { useDeleteVariantCost } from "./api"
import { useConfirm } from "../shared/page/use-confirm"
import { useFormat } from "../shared/format/use-format"
import { run } from "../shared/api/run"
import { MenuButton } from "../shared/page/menu-button"

const COLORS = { current: "green", planned: "blue", past: "grey" } as const satisfies Record<
  CostState,
  string
>

type Props = { cost: HttpVariantCost; mayEdit: boolean; onEdit: () => void }

/** One cost: how much, since when, and whether it counts. */
export const CostRow = ({ cost, mayEdit, onEdit }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const confirm = useConfirm()
  const { mutateAsync: remove } = useDeleteVariantCost(cost.variant_id)
  const words = {
    amount: format.unitCost(cost.amount, cost.currency_code),
    day: format.day(cost.valid_from),
  }

  const onDelete = async () => {
    if (await confirm(t("costs.delete"), t("costs.deleteHint", words), t("actions.delete"))) {
      await run(remove(cost.id), () => t("common.deleted"))
    }
  }

  return (
    <li
      className="flex items-center justify-between gap-x-3 px-6 py-3"
      data-testid={`cost-${cost.currency_code}-${cost.valid_from}`}
    >
      <div className="min-w-0">
        <Text
          size="small"
          weight={cost.state === "current" ? "plus" : "regular"}
          className={`tabular-nums ${cost.state === "past" ? "text-ui-fg-subtle" : ""}`}
        >
          {words.amount}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("costs.from", words)}
        </Text>
      </div>
      <div className="flex items-center gap-x-2">
        <Badge size="2xsmall" color={COLORS[cost.state]}>
          {t(`costs.state.${cost.state}`)}
        </Badge>
        {mayEdit && (
          <ActionMenu
            groups={[
              { actions: [{ icon: <PencilSquare />, label: t("actions.edit"), onClick: onEdit }] },
              { actions: [{ icon: <Trash />, label: t("actions.delete"), onClick: () => void onDelete() }] },
            ]}
          >
            <MenuButton
              testId={`cost-menu-${cost.currency_code}-${cost.valid_from}`}
              aria-label={t("costs.menuOf", words)}
            />
          </ActionMenu>
        )}
      </div>
    </li>
  )
}
