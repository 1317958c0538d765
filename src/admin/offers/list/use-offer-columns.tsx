import { ArrowDownTray, SquareTwoStack } from "@medusajs/icons"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOfferRow } from "../../../types/http"
import { RowLink } from "../../shared/list/row-link"
import { Status } from "../../shared/page/status"
import { OfferValidity } from "../offer-validity"
import { download } from "../../shared/browser/download"
import { offerFile } from "../offer-file"
import { run } from "../../shared/api/run"
import { useRepNames } from "../../shared/api/access"
import { useCan } from "../../shared/api/use-can"
import { useCreatedColumn } from "../../shared/list/use-date-column"
import { useFormat } from "../../shared/format/use-format"
import { useDuplicate } from "../use-offer-actions"

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
  const created = useCreatedColumn<HttpOfferRow>()
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
