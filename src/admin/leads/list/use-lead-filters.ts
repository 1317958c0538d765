import { useDataTableDateFilters } from "@medusajs/dashboard/hooks"
import { createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpLead, LeadStatus } from "../../../types/http"
import { useOwnerOptions } from "../../shared/api/use-owner-options"

const STATUSES: LeadStatus[] = ["new", "contacted", "converted", "disqualified"]

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
      options: STATUSES.map((status) => ({ value: status, label: t(`leads.status.${status}`) })),
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
