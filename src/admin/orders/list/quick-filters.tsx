import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { useCan } from "../../shared/api/use-can"
import { useOrderState } from "./order-list"
import { useOwnerOptions } from "../../shared/api/use-owner-options"
import { QUICK_FILTERS, type QuickFilter, quickFilterOf, toggled } from "../order-states"

/** What is still to do, one press away; the same filters as those of the table. */
export const QuickFilters = () => {
  const { t } = useTranslation("crm")
  const { me } = useCan()
  const owners = useOwnerOptions("sales_order")
  const state = useOrderState()
  const [params, setParams] = useSearchParams()

  const makesSense = (filter: QuickFilter) =>
    filter === "mine" ? owners.length > 1 : state === "active" || (state === "closed" && filter === "overdue")
  return (
    <div role="group" aria-label={t("ordersList.quick.label")} className="flex gap-2">
      {QUICK_FILTERS.filter(makesSense).map((name) => {
        const filter = quickFilterOf(name, me?.user_id ?? "")
        const isOn = params.get(filter.name) === filter.value
        return (
          <button
            key={name}
            type="button"
            aria-pressed={isOn}
            onClick={() => setParams((before) => toggled(before, filter))}
            data-testid={`orders-quick-${name}`}
            className={clx(
              "txt-compact-small focus-visible:shadow-borders-focus transition-fg whitespace-nowrap rounded-full border px-3 py-0.5 outline-none",
              isOn
                ? "bg-ui-tag-blue-bg border-ui-tag-blue-border text-ui-tag-blue-text"
                : "border-ui-border-base text-ui-fg-subtle hover:bg-ui-bg-base-hover",
            )}
          >
            {t(`ordersList.quick.${name}`)}
          </button>
        )
      })}
    </div>
  )
}
