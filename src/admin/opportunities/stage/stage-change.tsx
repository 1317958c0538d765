import { useTranslation } from "react-i18next"
import type { HttpStageChange } from "../../../types/http"
import { useLostReasons, useStages } from "../../settings/stages/api"
import { useFormat } from "../../shared/format/use-format"
import { TextLink } from "../../shared/page/text-link"
import { TimelineEntry } from "../../shared/page/timeline-entry"

const DOCUMENTS: Record<string, { path: string; name: string } | undefined> = {
  offer: { path: "/crm/offers", name: "opportunityTools.openOffer" },
  sales_order: { path: "/crm/orders", name: "opportunityTools.openOrder" },
}

/** A change of stage: what caused it, from where to where, and the document or reason behind it. */
export const StageChange = ({ change }: { change: HttpStageChange }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { data: stages } = useStages()
  const { data: reasons } = useLostReasons(!!change.lost_reason_id)
  const { from_stage_id: from, to_stage_id: to, source_type, source_id, note } = change
  const document = DOCUMENTS[source_type ?? ""]
  const reason = reasons?.lost_reasons.find(({ id }) => id === change.lost_reason_id)

  const stageName = (id: string) => {
    const stage = stages?.stages.find((known) => known.id === id)
    return stage ? format.name(stage) : "–"
  }

  return (
    <TimelineEntry title={t(`history.trigger.${change.trigger}`)} at={change.at} actorId={change.actor_id}>
      <p>
        {from
          ? t("history.moved", { from: stageName(from), to: stageName(to) })
          : t("history.created", { to: stageName(to) })}
      </p>
      {reason && <p>{t("opportunityTools.reason", { reason: format.name(reason) })}</p>}
      {note && <p className="whitespace-pre-line">{note}</p>}
      {document && source_id && (
        <TextLink to={`${document.path}/${source_id}`} testId={`history-source-${change.id}`}>
          {t(document.name)}
        </TextLink>
      )}
    </TimelineEntry>
  )
}
