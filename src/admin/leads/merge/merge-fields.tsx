import { Label, RadioGroup, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { labelOf } from "../../../utils/record-fields"
import type { HttpLead } from "../../../types/http"
import { useRepNames } from "../../shared/api/access"
import type { MergeChoices, MergeField } from "./lead-merge"
import { differingFields, MERGE_FIELDS, mergedValue } from "./lead-merge"

type Props = {
  kept: HttpLead
  others: HttpLead[]
  choices: MergeChoices
  onChoose: (field: MergeField, value: string) => void
}

/** One question for each field that differs: which value wins? */
export const MergeFields = ({ kept, others, choices, onChoose }: Props) => {
  const { t } = useTranslation("crm")
  const ownerName = useRepNames()
  const id = useId()
  const displayText = (field: MergeField, value: string) =>
    field === "owner_id" ? (ownerName(value) ?? value) : value

  return differingFields([kept, ...others]).map(({ field, values }) => (
    <div key={field} className="flex flex-col gap-y-2">
      <Text id={`${id}-${field}`} size="small" weight="plus">
        {t(labelOf(MERGE_FIELDS, field))}
      </Text>
      <RadioGroup
        aria-labelledby={`${id}-${field}`}
        value={mergedValue(kept, others, field, choices)}
        onValueChange={(value) => onChoose(field, value)}
        data-testid={`merge-field-${field}`}
      >
        {values.map((value, index) => (
          <div key={value} className="flex items-start gap-x-2">
            <RadioGroup.Item id={`${id}-${field}-${index}`} value={value} />
            <Label htmlFor={`${id}-${field}-${index}`} size="small" className="min-w-0 break-words">
              {displayText(field, value)}
            </Label>
          </div>
        ))}
      </RadioGroup>
    </div>
  ))
}
