import { useTranslation } from "react-i18next"
import { useLeadOwners } from "./api"
import { OwnerChange } from "../shared/page/owner-change"
import { Section } from "../shared/page/section"

/** Who had the lead before; nothing while it was never handed on. */
export const LeadOwners = ({ id }: { id: string }) => {
  const { t } = useTranslation("crm")
  const { data } = useLeadOwners(id)
  if (!data?.owner_changes.length) {
    return null
  }
  return (
    <Section title={t("opportunities.history")} testId="lead-owners">
      <ol className="flex flex-col gap-y-4 px-6 py-4">
        {data.owner_changes.map((change) => (
          <OwnerChange key={change.id} change={change} />
        ))}
      </ol>
    </Section>
  )
}
