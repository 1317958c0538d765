import { momentsOf } from "../../shared/list/period"
import { tagsIn } from "../../shared/format/tags"
import { useUrlQuery } from "../../shared/list/use-url-query"
import { useDataTableDateFilters } from "@medusajs/dashboard/hooks"
import { createDataTableFilterHelper, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { LEAD_STATUSES } from "../../../modules/pipeline/rules"
import type { HttpLead } from "../../../types/http"
import { useOwnerOptions } from "../../shared/api/use-owner-options"
import { RowLink } from "../../shared/list/row-link"
import { Status } from "../../shared/page/status"
import { TagList } from "../../shared/page/tag-list"
import { useRepNames } from "../../shared/api/access"
import { useDateColumn } from "../../shared/list/use-date-column"
import { useSelectColumn } from "../../shared/list/use-select-column"

/** The search and filters of the leads' list, as its routes want them. */
export function useLeadQuery() {
  const { tag, source, created_at, ...query } = useUrlQuery([
    "status",
    "owner_id",
    "source",
    "tag",
    "created_at",
  ])
  const { from, to } = momentsOf(created_at)
  return { ...query, tag: tagsIn(tag), source: tagsIn(source), created_from: from, created_to: to }
}

const filter = createDataTableFilterHelper<HttpLead & { tag: string }>()

/** What the leads' list can be narrowed by. */
export function useLeadFilters() {
  const { t } = useTranslation("crm")
  const owners = useOwnerOptions("lead")
  const created = useDataTableDateFilters().filter(({ id }) => id === "created_at")
  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: LEAD_STATUSES.map((status) => ({ value: status, label: t(`leads.status.${status}`) })),
    }),
    ...(owners.length > 1
      ? [filter.accessor("owner_id", { type: "multiselect", label: t("fields.owner"), options: owners })]
      : []),
    filter.accessor("source", {
      type: "string",
      label: t("fields.source"),
      placeholder: t("recordTools.manyHint"),
    }),
    filter.accessor("tag", {
      type: "string",
      label: t("recordTools.tag"),
      placeholder: t("recordTools.manyHint"),
    }),
    ...created,
  ]
}

const column = createDataTableColumnHelper<HttpLead>()

/** The columns of the leads' list; ticks only where something can be done with several. */
export function useLeadColumns(isSelectable: boolean) {
  const { t } = useTranslation("crm")
  const ownerName = useRepNames()
  const created = useDateColumn<HttpLead>()
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
