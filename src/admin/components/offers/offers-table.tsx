import { DataTable } from "@medusajs/dashboard/components"
import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOfferRow, OfferStatus } from "../../../types/http"
import { useRepNames } from "../../hooks/api/access"
import { useOffers } from "../../hooks/api/offers"
import { useCreatedColumn } from "../../hooks/use-date-column"
import { useFormat } from "../../hooks/use-format"
import { PAGE_SIZE, useUrlQuery } from "../../hooks/use-url-query"
import { PageError } from "../common/page-error"
import { Status } from "../common/status"

const STATUSES: OfferStatus[] = ["draft", "sent", "accepted", "declined", "expired", "superseded"]

const column = createDataTableColumnHelper<HttpOfferRow>()
const filter = createDataTableFilterHelper<HttpOfferRow>()

function useColumns() {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const created = useCreatedColumn<HttpOfferRow>()
  return [
    column.accessor((row) => `${row.number} ${t("offers.revision", { revision: row.revision })}`, {
      id: "number",
      header: t("fields.number"),
    }),
    column.accessor("buyer_name", { header: t("fields.customer") }),
    column.accessor("status", {
      header: t("fields.status"),
      cell: ({ getValue }) => <Status of="offers.status" value={getValue()} />,
    }),
    column.accessor("valid_until", {
      header: t("fields.validUntil"),
      cell: ({ getValue }) => format.date(getValue()),
    }),
    column.accessor("total", {
      header: t("fields.totalWithTax"),
      align: "right",
      cell: ({ row }) => (
        <span className="tabular-nums">{format.money(row.original.total, row.original.currency_code)}</span>
      ),
    }),
    column.accessor("owner_id", {
      header: t("fields.owner"),
      cell: ({ getValue }) => ownerName(getValue()) ?? "–",
    }),
    created,
  ]
}

export const OffersTable = () => {
  const { t } = useTranslation("crm")
  const { data, error, isLoading, refetch } = useOffers(useUrlQuery(["status"]))
  const columns = useColumns()
  const filters = [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: STATUSES.map((status) => ({ value: status, label: t(`offers.status.${status}`) })),
    }),
  ]

  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  return (
    <DataTable
      heading={t("offers.title")}
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
