import { Fragment } from "react"
import type { Control } from "react-hook-form"
import { LEAD_INPUT_FIELDS } from "../../modules/pipeline/rules"
import type { LeadForm } from "./lead-form"
import { notesLast } from "../../utils/record-fields"
import { RecordFieldInput } from "../shared/form/record-field-input"
import { DuplicateHint } from "./merge/duplicate-hint"

type Props = { control: Control<LeadForm>; leadId?: string }

export const LeadFields = ({ control, leadId }: Props) =>
  notesLast(LEAD_INPUT_FIELDS).map((field) => (
    <Fragment key={field.name}>
      <RecordFieldInput control={control} field={field} scope="lead" />
      {field.name === "phone" && <DuplicateHint control={control} exceptId={leadId} />}
    </Fragment>
  ))
