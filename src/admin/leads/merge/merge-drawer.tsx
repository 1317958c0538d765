import { Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpLead } from "../../../types/http"
import { useLeadsById, useMergeLeads } from "../api"
import { messageOf } from "../../shared/api/errors"
import type { MergeChoices } from "./lead-merge"
import { mergeInputOf } from "./lead-merge"
import { run } from "../../shared/api/run"
import { ActionDrawer } from "../../shared/form/action-drawer"
import { MergeChoice } from "./merge-choice"
import { MergeFields } from "./merge-fields"

type Props = { ids: string[]; onClose: () => void; onMerged: (lead: HttpLead) => void }

/** Several leads become one: which of them, which one stays, and whose value each field takes. */
export const MergeDrawer = ({ ids, onClose, onMerged }: Props) => {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending, isSuccess } = useMergeLeads()
  // Once merged, all but one are gone: nobody asks for them again.
  const { leads, error } = useLeadsById(ids, !isPending && !isSuccess)
  const [left, setLeft] = useState<string[]>([])
  const [keptId, setKeptId] = useState<string>()
  const [choices, setChoices] = useState<MergeChoices>({})

  // A converted lead is an opportunity from then on.
  const mergeable = leads?.filter(({ status }) => status !== "converted") ?? []
  const kept = mergeable.find(({ id }) => id === keptId) ?? mergeable.at(0)
  const others = mergeable.filter(({ id }) => id !== kept?.id && !left.includes(id))

  const toggle = (id: string) =>
    setLeft((all) => (all.includes(id) ? all.filter((other) => other !== id) : [...all, id]))

  const merge = async () => {
    if (!kept) {
      return
    }
    const input = { id: kept.id, ...mergeInputOf(kept, others, choices) }
    const merged = await run(mutateAsync(input), ({ lead }) => t("leadTools.merge.done", { name: lead.name }))
    if (merged) {
      onClose()
      onMerged(merged.lead)
    }
  }

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("leadTools.merge.title")}
      description={t("leadTools.merge.hint")}
      submitLabel={t("leadTools.merge.submit", { count: others.length + 1 })}
      disabled={!kept || !others.length}
      onSubmit={merge}
      isPending={isPending}
      testId="merge-dialog"
    >
      {error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {messageOf(error)}
        </Text>
      )}
      {!leads && !error && <Skeleton className="h-40 w-full rounded-lg" />}
      {leads && mergeable.length < leads.length && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("leadTools.merge.converted")}
        </Text>
      )}
      {kept && (
        <>
          <MergeChoice leads={mergeable} kept={kept} left={left} onKeep={setKeptId} onToggle={toggle} />
          <MergeFields
            kept={kept}
            others={others}
            choices={choices}
            onChoose={(field, value) => setChoices((all) => ({ ...all, [field]: value }))}
          />
          <Text size="small" className="text-ui-fg-subtle" data-testid="merge-outcome">
            {t("leadTools.merge.outcome", { name: kept.name, count: others.length })}
          </Text>
        </>
      )}
    </ActionDrawer>
  )
}
