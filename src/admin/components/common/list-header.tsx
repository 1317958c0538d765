import { Button, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

type Props = { title: string; createTestId: string }

/** The heading of a list, and the way to a new row. */
export const ListHeader = ({ title, createTestId }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <div className="flex items-center justify-between gap-3 px-6 py-4">
      <Heading level="h1">{t(title)}</Heading>
      <Button size="small" variant="secondary" asChild>
        <Link to="create" data-testid={createTestId}>
          {t("actions.create")}
        </Link>
      </Button>
    </div>
  )
}
