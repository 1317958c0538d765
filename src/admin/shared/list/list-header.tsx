import { Button, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

type Props = {
  title: string
  createTestId: string
  /** Whether the reader may make a new one. */
  canCreate?: boolean
  actions?: ReactNode
}

/** The heading of a list, and the way to a new row. */
export const ListHeader = ({ title, createTestId, canCreate = true, actions }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <div className="flex items-center justify-between gap-3 px-6 py-4">
      <Heading level="h1">{t(title)}</Heading>
      <div className="flex flex-wrap items-center gap-2">
        {actions}
        {canCreate && (
          <Button size="small" variant="secondary" asChild>
            <Link to="create" data-testid={createTestId}>
              {t("actions.create")}
            </Link>
          </Button>
        )}
      </div>
    </div>
  )
}
