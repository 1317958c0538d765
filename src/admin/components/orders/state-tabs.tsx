import { Heading } from "@medusajs/ui"
import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

export const STATES = ["active", "closed", "canceled"] as const
export type OrderState = (typeof STATES)[number]

/** Active, closed and canceled orders; the tab is in the URL. */
export const StateTabs = ({ current }: { current: OrderState }) => {
  const { t } = useTranslation("crm")
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <Heading level="h1">{t("orders.title")}</Heading>
      <nav aria-label={t("orders.title")} className="bg-ui-bg-subtle flex gap-x-1 rounded-full p-1">
        {STATES.map((state) => (
          <Link
            key={state}
            to={state === "active" ? "/crm/orders" : `/crm/orders?state=${state}`}
            aria-current={state === current ? "page" : undefined}
            data-testid={`orders-tab-${state}`}
            className={clx(
              "txt-compact-small-plus focus-visible:shadow-borders-focus rounded-full px-3 py-1 outline-none",
              state === current
                ? "bg-ui-bg-base text-ui-fg-base shadow-elevation-card-rest"
                : "text-ui-fg-subtle hover:text-ui-fg-base",
            )}
          >
            {t(`orders.tabs.${state}`)}
          </Link>
        ))}
      </nav>
    </div>
  )
}
