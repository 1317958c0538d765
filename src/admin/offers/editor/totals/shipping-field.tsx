import { useShippingOptions } from "@medusajs/dashboard/hooks"
import { Select, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../../types/http"
import type { HeadChange } from "../saving/offer-edits"
import { NumberInput } from "../../../shared/form/number-input"

const NONE = "none"

type Props = {
  offer: Pick<HttpOffer, "shipping_option_id" | "shipping_amount" | "shipping_name">
  problem?: string
  onChange: (change: HeadChange) => void
}

/** How the goods go to the customer, and what that costs. */
export const ShippingField = ({ offer, problem, onChange }: Props) => {
  const { t } = useTranslation("crm")
  const { shipping_option_id: id, shipping_amount: amount, shipping_name: name } = offer
  const { shipping_options: options } = useShippingOptions({ limit: 100 })
  // The one chosen may be gone, or not loaded yet.
  const isListed = !id || options?.some((option) => option.id === id)

  return (
    <div className="flex flex-col items-end gap-y-1">
      <div className="flex items-center gap-x-2">
        <Select
          size="small"
          value={id ?? NONE}
          onValueChange={(next) => onChange({ shipping_option_id: next === NONE ? null : next })}
        >
          <Select.Trigger
            className="w-[150px]"
            aria-label={t("offers.shippingOption")}
            data-testid="offer-shipping"
          >
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={NONE}>{t("offers.noShipping")}</Select.Item>
            {!isListed && <Select.Item value={id}>{name}</Select.Item>}
            {options?.map((option) => (
              <Select.Item key={option.id} value={option.id}>
                {option.name}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
        <NumberInput
          value={amount}
          label={t("offers.shippingAmount")}
          onCommit={async (next) => onChange({ shipping_option_id: id, shipping_amount: next })}
          disabled={!id}
          className="w-[92px] text-right tabular-nums"
          testId="offer-shipping-amount"
        />
      </div>
      {problem && (
        <Text
          size="xsmall"
          role="alert"
          className="text-ui-fg-error max-w-[260px] whitespace-normal text-right"
        >
          {problem}
        </Text>
      )}
    </div>
  )
}
