import { useTranslation } from "react-i18next"
import type { NoteField, NoteTexts } from "./note-form"
import { LabelledInput } from "../../shared/form/labelled-input"

type Props = {
  texts: NoteTexts
  onChange: (texts: NoteTexts) => void
  errorOf: (field: string) => string | undefined
}

/** Who takes the goods, with what and where to; all of it may stay empty. */
export const NoteFields = ({ texts, onChange, errorOf }: Props) => {
  const { t } = useTranslation("crm")
  const field = (name: NoteField, rows?: number) => (
    <LabelledInput
      label={t(`order.note.${name}`)}
      hint={name === "uit_code" ? t("order.note.uitHint") : undefined}
      value={texts[name]}
      onChange={(text) => onChange({ ...texts, [name]: text })}
      error={errorOf(name)}
      rows={rows}
      testId={`note-${name}`}
    />
  )
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {field("delegate_name")}
      {field("delegate_id_card")}
      {field("vehicle_number")}
      {field("route")}
      <div className="sm:col-span-2">{field("uit_code")}</div>
      <div className="sm:col-span-2">{field("note", 3)}</div>
    </div>
  )
}
