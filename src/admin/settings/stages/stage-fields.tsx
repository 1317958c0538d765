import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { HttpStage } from "../../../types/http"
import {
  OPPORTUNITY_RECORD_FIELDS,
  REQUIRABLE_FIELDS,
  STAGE_KINDS,
  STAGE_TRIGGERS,
  stageForTrigger,
} from "../../../modules/pipeline/rules"
import { useFormat } from "../../shared/format/use-format"
import { labelOf } from "../../../utils/record-fields"
import type { StageForm } from "./stage-form"
import { SelectField } from "../../shared/form/select-field"
import { SwitchField } from "../../shared/form/switch-field"
import { TextField } from "../../shared/form/text-field"
import { ChecksField } from "../checks-field"
import { NamesFields } from "../names-fields"
import { ColorField } from "./color-field"

type Props = { control: Control<StageForm>; others: HttpStage[] }

export const StageFields = ({ control, others }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()

  const operation = (trigger: (typeof STAGE_TRIGGERS)[number]) => {
    const owner = stageForTrigger(others, trigger)
    return {
      value: trigger,
      label: t(`history.trigger.${trigger}`),
      isDisabled: Boolean(owner),
      note: owner && t("settings.stages.assignedTo", { stage: format.name(owner) }),
    }
  }

  return (
    <>
      <NamesFields control={control} />
      <SelectField
        control={control}
        name="kind"
        label={t("settings.stages.kind")}
        options={STAGE_KINDS.map((kind) => ({ value: kind, label: t(`state.${kind}`) }))}
      />
      <ColorField control={control} />
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <TextField
          control={control}
          name="probability"
          label={t("settings.stages.probability")}
          inputMode="numeric"
        />
        <TextField
          control={control}
          name="rotting_days"
          label={t("settings.stages.rottingDays")}
          hint={t("settings.stages.rottingDaysHint")}
          inputMode="numeric"
          optional
        />
      </div>
      <SwitchField
        control={control}
        name="folded"
        label={t("settings.stages.fold")}
        hint={t("settings.stages.foldHint")}
      />
      <ChecksField
        control={control}
        name="required_fields"
        label={t("settings.stages.requiredFields")}
        hint={t("settings.stages.requiredFieldsHint")}
        checks={REQUIRABLE_FIELDS.map((field) => ({
          value: field,
          label: t(labelOf(OPPORTUNITY_RECORD_FIELDS, field)),
        }))}
      />
      <ChecksField
        control={control}
        name="triggers"
        label={t("settings.stages.triggers")}
        hint={t("settings.stages.triggersHint")}
        checks={STAGE_TRIGGERS.map(operation)}
      />
    </>
  )
}
