import { useTranslation } from "react-i18next"
import type { HttpOwnerChange } from "../../../types/http"
import { useRepNames } from "../api/access"
import { TimelineEntry } from "./timeline-entry"

/** A record went from one sales rep to another. */
export const OwnerChange = ({ change }: { change: HttpOwnerChange }) => {
  const { t } = useTranslation("crm")
  const ownerName = useRepNames()
  const nameOf = (id: string | null) => (id ? (ownerName(id) ?? "–") : t("recordTools.nobody"))
  return (
    <TimelineEntry
      title={t(`recordTools.ownerChange.${change.reason}`)}
      at={change.at}
      actorId={change.actor_id}
    >
      {t("history.moved", { from: nameOf(change.from_owner_id), to: nameOf(change.to_owner_id) })}
    </TimelineEntry>
  )
}
