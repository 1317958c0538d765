import { Checkbox, Label, RadioGroup, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { HttpLead } from "../../../types/http"
import { useRepNames } from "../../shared/api/access"
import { useFormat } from "../../shared/format/use-format"
import { companyBeside } from "../../shared/format/names"
import { Status } from "../../shared/page/status"

type Props = {
  leads: HttpLead[]
  kept: HttpLead
  /** Ids of the leads that are left as they are. */
  left: string[]
  onKeep: (id: string) => void
  onToggle: (id: string) => void
}

/** Which leads are merged (ticks), and into which one (radio). */
export const MergeChoice = ({ leads, kept, left, onKeep, onToggle }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Text id={id} size="small" weight="plus">
        {t("leadTools.merge.which")}
      </Text>
      <RadioGroup value={kept.id} onValueChange={onKeep} aria-labelledby={id}>
        {leads.map((lead) => (
          <div key={lead.id} className="shadow-borders-base flex items-start gap-x-3 rounded-lg p-3">
            <Checkbox
              aria-label={t("leadTools.merge.include", { name: lead.name })}
              checked={lead.id === kept.id || !left.includes(lead.id)}
              disabled={lead.id === kept.id}
              onCheckedChange={() => onToggle(lead.id)}
              data-testid={`merge-include-${lead.id}`}
            />
            <div className="min-w-0 flex-1">
              <Text size="small" leading="compact" weight="plus" className="break-words">
                {[lead.name, companyBeside(lead)].filter(Boolean).join(", ")}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {[ownerName(lead.owner_id), format.date(lead.created_at)].filter(Boolean).join(", ")}
              </Text>
              <Status of="leads.status" value={lead.status} />
            </div>
            <div className="flex items-center gap-x-2">
              <RadioGroup.Item
                id={`${id}-${lead.id}`}
                value={lead.id}
                disabled={left.includes(lead.id)}
                data-testid={`merge-keep-${lead.id}`}
              />
              <Label htmlFor={`${id}-${lead.id}`} size="xsmall">
                {t("leadTools.merge.keep")}
              </Label>
            </div>
          </div>
        ))}
      </RadioGroup>
    </div>
  )
}
