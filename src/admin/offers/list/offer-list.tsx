import { momentsOf } from "../../shared/list/period"
import { useUrlQuery } from "../../shared/list/use-url-query"
import { createDataTableFilterHelper, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOfferRow } from "../../../types/http"
import { dayAfter } from "../../shared/format/days"
import { OFFER_STATUSES } from "../../../modules/offer/rules"
import { useFormat } from "../../shared/format/use-format"
import { useNow } from "../../shared/format/use-now"
import { useOwnerOptions } from "../../shared/api/use-owner-options"
import { ArrowDownTray, SquareTwoStack } from "@medusajs/icons"
import { RowLink } from "../../shared/list/row-link"
import { Status } from "../../shared/page/status"
import { OfferValidity } from "../offer-validity"
import { download } from "../../shared/browser/download"
import { offerFile } from "../offer-file"
import { run } from "../../shared/api/run"
import { useRepNames } from "../../shared/api/access"
import { useCan } from "../../shared/api/use-can"
import { useDateColumn } from "../../shared/list/use-date-column"
import { useDuplicate } from "../use-offer-actions"

/** The search and filters of the offers' list, as its route wants them. Only open offers run out. */
export function useOfferQuery() {
  const { valid_until, status, ...query } = useUrlQuery(["status", "owner_id", "valid_until"])
  const { from, to } = momentsOf(valid_until)
  return {
    ...query,
    status: status ?? (valid_until ? ["draft", "sent"] : undefined),
    valid_from: from,
    valid_to: to,
  }
}

const filter = createDataTableFilterHelper<HttpOfferRow>()

/** What the offers' list can be narrowed by. */
export function useOfferFilters() {
  const { t } = useTranslation("crm")
  const { t: core } = useTranslation("translation")
  const format = useFormat()
  const now = useNow()
  const owners = useOwnerOptions("offer")

  const dayIn = (days: number) => dayAfter(days, now)

  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: OFFER_STATUSES.map((status) => ({ value: status, label: t(`offers.status.${status}`) })),
    }),
    ...(owners.length > 1
      ? [filter.accessor("owner_id", { type: "multiselect", label: t("fields.owner"), options: owners })]
      : []),
    filter.accessor("valid_until", {
      type: "date",
      format: "date",
      label: t("offerLife.validity.label"),
      formatDateValue: (date) => format.date(date.toISOString()),
      rangeOptionStartLabel: core("filters.date.starting"),
      rangeOptionEndLabel: core("filters.date.ending"),
      rangeOptionLabel: core("filters.date.custom"),
      options: [
        { label: t("offerLife.validity.week"), value: { $gte: dayIn(0), $lte: dayIn(7) } },
        { label: t("offerLife.validity.month"), value: { $gte: dayIn(0), $lte: dayIn(30) } },
        { label: t("offerLife.validity.over"), value: { $lte: dayIn(-1) } },
      ],
    }),
  ]
}

const column = createDataTableColumnHelper<HttpOfferRow>()

/** What a row of the list can do beside opening. */
function useRowActions() {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const { duplicate } = useDuplicate()

  const save = (offer: HttpOfferRow) => {
    const { path, name } = offerFile(offer)
    void run(download(path, name))
  }

  return column.action({
    actions: ({ row: { original: offer } }) => [
      [
        ...(can("offer", "write")
          ? [
              {
                icon: <SquareTwoStack />,
                label: t("offerLife.more.duplicate"),
                onClick: () => void duplicate(offer),
              },
            ]
          : []),
        { icon: <ArrowDownTray />, label: t("offerLife.more.download"), onClick: () => save(offer) },
      ],
    ],
  })
}

/** The columns of the offers' list. */
export function useOfferColumns() {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const created = useDateColumn<HttpOfferRow>()
  const actions = useRowActions()
  return [
    column.accessor((row) => `${row.number} ${t("offers.revision", { revision: row.revision })}`, {
      id: "number",
      header: t("fields.number"),
      enableSorting: true,
      cell: ({ row: { original: offer }, getValue }) => (
        <RowLink to={`/crm/offers/${offer.id}`}>{getValue() as string}</RowLink>
      ),
    }),
    column.accessor("buyer_name", { header: t("fields.customer") }),
    column.accessor("status", {
      header: t("fields.status"),
      cell: ({ getValue }) => <Status of="offers.status" value={getValue()} />,
    }),
    column.accessor("valid_until", {
      header: t("fields.validUntil"),
      enableSorting: true,
      cell: ({ row }) => <OfferValidity offer={row.original} isNarrow />,
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
    actions,
  ]
}
