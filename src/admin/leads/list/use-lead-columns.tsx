import { createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpLead } from "../../../types/http"
import { RowLink } from "../../shared/list/row-link"
import { Status } from "../../shared/page/status"
import { TagList } from "../../shared/page/tag-list"
import { useRepNames } from "../../shared/api/access"
import { useCreatedColumn } from "../../shared/list/use-date-column"
import { useSelectColumn } from "../../shared/list/use-select-column"

const column = createDataTableColumnHelper<HttpLead>()

/** The columns of the leads' list; ticks only where something can be done with several. */
export function useLeadColumns(isSelectable: boolean) {
  const { t } = useTranslation("crm")
  const ownerName = useRepNames()
  const created = useCreatedColumn<HttpLead>()
  const select = useSelectColumn<HttpLead>(({ name }) => name)
  return [
    ...(isSelectable ? [select] : []),
    column.accessor("name", {
      header: t("fields.name"),
      enableSorting: true,
      cell: ({ row: { original: lead } }) => <RowLink to={`/crm/leads/${lead.id}`}>{lead.name}</RowLink>,
    }),
    column.accessor("company_name", {
      header: t("fields.company"),
      enableSorting: true,
      cell: ({ getValue }) => getValue() ?? "–",
    }),
    column.accessor("email", { header: t("fields.email"), cell: ({ getValue }) => getValue() ?? "–" }),
    column.accessor("phone", { header: t("fields.phone"), cell: ({ getValue }) => getValue() ?? "–" }),
    column.accessor("status", {
      header: t("fields.status"),
      enableSorting: true,
      cell: ({ getValue }) => <Status of="leads.status" value={getValue()} />,
    }),
    column.accessor((lead) => lead.tags.join(", "), {
      id: "tags",
      header: t("recordTools.tags"),
      cell: ({ row }) => <TagList tags={row.original.tags} />,
    }),
    column.accessor("owner_id", {
      header: t("fields.owner"),
      cell: ({ getValue }) => ownerName(getValue()) ?? "–",
    }),
    created,
  ]
}
