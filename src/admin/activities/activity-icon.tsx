import { ChatBubble, ListCheckbox, Phone, Users } from "@medusajs/icons"
import { Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ActivityType } from "../../types/http"

const ICONS = { call: Phone, meeting: Users, task: ListCheckbox, note: ChatBubble } satisfies Record<
  ActivityType,
  typeof Phone
>

/** What kind of activity it is, as an icon with its name. */
export const ActivityIcon = ({ type }: { type: ActivityType }) => {
  const { t } = useTranslation("crm")
  const Icon = ICONS[type]
  const name = t(`activities.type.${type}`)
  return (
    <Tooltip content={name}>
      <span role="img" aria-label={name} className="text-ui-fg-muted flex h-5 items-center">
        <Icon />
      </span>
    </Tooltip>
  )
}
