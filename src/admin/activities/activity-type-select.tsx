import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ActivityType } from "../../types/http"
import { ACTIVITY_TYPES } from "../../modules/pipeline/rules"

type Props = { value: ActivityType; onChange: (type: ActivityType) => void }

export const ActivityTypeSelect = ({ value, onChange }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <div className="w-[130px]">
      <Select size="small" value={value} onValueChange={(type) => onChange(type as ActivityType)}>
        <Select.Trigger aria-label={t("activities.kind")} data-testid="activity-type">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {ACTIVITY_TYPES.map((type) => (
            <Select.Item key={type} value={type}>
              {t(`activities.type.${type}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
