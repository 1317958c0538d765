import { CheckMini } from "@medusajs/icons"
import { Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useShopOptions } from "../delivery/use-shop-options"
import { useDebounced } from "../../shared/react/use-debounced"

const REST = 250
const MAX_CUSTOMERS = 8

type Props = { chosen: string[]; onChange: (ids: string[] | undefined) => void }

/** Looks for customers and chooses some, inside the table's filter. */
export const CustomerChoice = ({ chosen, onChange }: Props) => {
  const { t } = useTranslation("crm")
  const [text, setText] = useState("")
  const q = useDebounced(text.trim(), REST)
  const { data } = useShopOptions("customer", { q: q || undefined, limit: MAX_CUSTOMERS })

  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
    onChange(next.length ? next : undefined)
  }

  return (
    <div className="flex w-[280px] flex-col">
      <div className="border-b p-2">
        <Input
          size="small"
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={t("ordersList.searchCustomer")}
          placeholder={t("ordersList.searchCustomer")}
          data-testid="orders-customer-search"
        />
      </div>
      <ul className="flex max-h-[280px] flex-col overflow-y-auto p-1">
        {data?.options.map(({ value, label }) => (
          <li key={value}>
            <button
              type="button"
              aria-pressed={chosen.includes(value)}
              onClick={() => toggle(value)}
              className="txt-compact-small hover:bg-ui-bg-component-hover focus-visible:bg-ui-bg-component-hover flex w-full items-center gap-x-2 rounded px-2 py-1.5 text-left outline-none"
            >
              <span className="flex size-[15px] shrink-0 items-center justify-center">
                {chosen.includes(value) && <CheckMini />}
              </span>
              <span className="truncate">{label}</span>
            </button>
          </li>
        ))}
        {data?.options.length === 0 && (
          <Text size="small" className="text-ui-fg-muted px-2 py-1.5">
            {t("common.filtered.heading")}
          </Text>
        )}
      </ul>
    </div>
  )
}
