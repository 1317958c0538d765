import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

type Props = { email: string | null | undefined; phone: string | null | undefined }

/** How to reach somebody: a click writes or calls. */
export const ContactRows = ({ email, phone }: Props) => {
  const { t } = useTranslation("crm")
  const mail = email && (
    <a href={`mailto:${email}`} className="break-all">
      {email}
    </a>
  )
  return (
    <>
      <SectionRow title={t("fields.email")} value={mail || "–"} />
      <SectionRow title={t("fields.phone")} value={phone ? <a href={`tel:${phone}`}>{phone}</a> : "–"} />
    </>
  )
}
