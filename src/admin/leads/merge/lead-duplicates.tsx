import { Button, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { HttpLead } from "../../../types/http"
import { useLeadDuplicates } from "../api"
import { useCan } from "../../shared/api/use-can"
import { DuplicateList } from "./duplicate-list"
import { MergeDrawer } from "./merge-drawer"

/** On a lead: who it may be the same as, and the way to make them one. */
export const LeadDuplicates = ({ lead }: { lead: HttpLead }) => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const navigate = useNavigate()
  const { data } = useLeadDuplicates(lead.id)
  const [isMerging, setMerging] = useState(false)
  const duplicates = data?.duplicates ?? []
  if (!duplicates.length) {
    return null
  }
  const others = duplicates.flatMap(({ kind, id, status }) =>
    kind === "lead" && id && status !== "converted" ? [id] : [],
  )
  const mayMerge = lead.status !== "converted" && can("lead", "write", lead) && can("lead", "delete")

  return (
    <InlineTip
      variant="warning"
      label={t("leadTools.duplicates.title")}
      className="mx-6 my-4"
      data-testid="lead-duplicates"
    >
      <DuplicateList duplicates={duplicates} />
      {others.length > 0 && mayMerge && (
        <Button
          size="small"
          variant="secondary"
          className="mt-2"
          onClick={() => setMerging(true)}
          data-testid="lead-merge"
        >
          {t("leadTools.merge.open")}
        </Button>
      )}
      {isMerging && (
        <MergeDrawer
          ids={[lead.id, ...others]}
          onClose={() => setMerging(false)}
          onMerged={({ id }) => id !== lead.id && void navigate(`/crm/leads/${id}`, { replace: true })}
        />
      )}
    </InlineTip>
  )
}
