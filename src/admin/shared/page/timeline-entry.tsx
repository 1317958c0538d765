import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useRepNames } from "../api/access"
import { useFormat } from "../format/use-format"

type Props = {
  title: string
  at: string
  /** The Medusa user who did it; null when nobody did, undefined when nothing says who. */
  actorId: string | null | undefined
  /** Who did it, where it was no user. */
  who?: string
  children?: ReactNode
}

/** One thing that happened: what, when, and who did it. */
export const TimelineEntry = ({ title, at, actorId, who, children }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const user = actorId ? t("history.by", { name: ownerName(actorId) ?? "–" }) : t("history.automatic")
  return (
    <li>
      <Text size="small" leading="compact" weight="plus">
        {title}
      </Text>
      <div className="txt-compact-small text-ui-fg-subtle break-words">{children}</div>
      <Text size="xsmall" className="text-ui-fg-muted">
        {format.dateTime(at)}
        {(who || actorId !== undefined) && `, ${who ?? user}`}
      </Text>
    </li>
  )
}
