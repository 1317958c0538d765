import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpRep } from "../../../types/http"
import { useRepsPage } from "../../shared/api/access"
import { useRepColumns, useRepFilters } from "./rep-list"
import { PAGE_SIZE, useUrlQuery } from "../../shared/list/use-url-query"
import { PageError } from "../../shared/page/page-error"
import { RemoveRepDrawer } from "./remove-rep-drawer"

const PREFIX = "reps"

/** Who works in the CRM, with which role and in which team. */
export const RepsSection = () => {
  const { t } = useTranslation("crm")
  const { offset, limit, role_id, team_id } = useUrlQuery(["role_id", "team_id"], PREFIX)
  const { data, error, isLoading, refetch } = useRepsPage({ offset, limit, role_id, team_id })
  const [leaving, setLeaving] = useState<HttpRep | null>(null)
  const columns = useRepColumns(setLeaving)
  const filters = useRepFilters()

  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  return (
    <Container className="divide-y p-0" data-testid="reps-section">
      <DataTable
        heading={t("settings.reps.title")}
        subHeading={t("settings.reps.subtitle")}
        data={data?.reps}
        rowCount={data?.count}
        columns={columns}
        filters={filters}
        prefix={PREFIX}
        pageSize={PAGE_SIZE}
        isLoading={isLoading}
        enableSearch={false}
        getRowId={(rep) => rep.id}
        emptyState={{
          empty: {
            heading: t("settings.reps.empty.heading"),
            description: t("settings.reps.empty.description"),
          },
          filtered: { heading: t("common.filtered.heading"), description: t("common.filtered.description") },
        }}
      />
      {leaving && <RemoveRepDrawer rep={leaving} onClose={() => setLeaving(null)} />}
    </Container>
  )
}
