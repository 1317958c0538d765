import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { RecordField } from "../../../utils/record-fields"
import { useRepNames } from "../api/access"
import { TagList } from "./tag-list"

type Props = { fields: readonly RecordField[]; values: object }

/** What a field holds, to be read; a click on an e-mail, a phone or a web address uses it. */
function readable(type: RecordField["type"], value: string, ownerName: (id: string) => string | undefined) {
  switch (type) {
    case "email":
      return (
        <a href={`mailto:${value}`} className="break-all">
          {value}
        </a>
      )
    case "phone":
      return <a href={`tel:${value}`}>{value}</a>
    case "url":
      return (
        <a href={value} target="_blank" rel="noreferrer" className="break-all">
          {value}
        </a>
      )
    case "user":
      return ownerName(value)
    default:
      return value
  }
}

/** Fields of a record, a row for each; a dash where nothing is said. */
export const FieldRows = ({ fields, values }: Props) => {
  const { t } = useTranslation("crm")
  const ownerName = useRepNames()
  const texts = values as Record<string, string | string[] | null | undefined>
  return fields.map(({ name, type, label }) => {
    const value = texts[name]
    const display = Array.isArray(value) ? (
      <TagList tags={value} />
    ) : (
      value && readable(type, value, ownerName)
    )
    return <SectionRow key={name} title={t(label)} value={display || "–"} />
  })
}
