import { useTranslation } from "react-i18next"

/** A breadcrumb in the dashboard's language. */
export const Crumb = ({ of }: { of: string }) => {
  const { t } = useTranslation("crm")
  return <span>{t(of)}</span>
}
