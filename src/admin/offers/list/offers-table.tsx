import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useOffers } from "../api"
import { useOfferColumns, useOfferFilters, useOfferQuery } from "./offer-list"
import { PAGE_SIZE } from "../../shared/list/use-url-query"
import { PageError } from "../../shared/page/page-error"

export const OffersTable = () => {
  const { t } = useTranslation("crm")
  const { data, error, isLoading, refetch } = useOffers(useOfferQuery())
  const columns = useOfferColumns()
  const filters = useOfferFilters()

  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  return (
    <DataTable
      data={data?.offers}
      rowCount={data?.count}
      columns={columns}
      filters={filters}
      pageSize={PAGE_SIZE}
      isLoading={isLoading}
      getRowId={(offer) => offer.id}
      rowHref={(offer) => `/crm/offers/${offer.id}`}
      emptyState={{
        empty: { heading: t("offers.empty.heading"), description: t("offers.empty.description") },
        filtered: { heading: t("common.filtered.heading"), description: t("common.filtered.description") },
      }}
    />
  )
}
