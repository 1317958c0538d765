import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMe } from "../shared/api/access"
import type { useDayOwner } from "./use-day-owner"
import { EVERYBODYS, MINE } from "./use-day-owner"
import { useOwnerOptions } from "../shared/api/use-owner-options"

type Props = Pick<ReturnType<typeof useDayOwner>, "choice" | "choose">

/** For those who may see more than their own: whose activities? */
export const DayOwner = ({ choice, choose }: Props) => {
  const { t } = useTranslation("crm")
  const me = useMe()
  const colleagues = useOwnerOptions("lead", "opportunity").filter(({ value }) => value !== me?.user_id)
  if (!colleagues.length) {
    return null
  }
  return (
    <div className="w-[200px]">
      <Select size="small" value={choice} onValueChange={choose}>
        <Select.Trigger aria-label={t("fields.owner")} data-testid="day-owner">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={MINE}>{t("activities.mine")}</Select.Item>
          <Select.Item value={EVERYBODYS}>{t("board.allOwners")}</Select.Item>
          {colleagues.map(({ value, label }) => (
            <Select.Item key={value} value={value}>
              {label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
