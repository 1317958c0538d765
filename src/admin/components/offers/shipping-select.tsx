import { Label, Select } from "@medusajs/ui"
import { useShippingOptions } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../types/http"
import { useUpdateOffer } from "../../hooks/api/offers"
import { run } from "../../lib/run"
import { NumberInput } from "../common/number-input"

const NONE = "none"

/** How the goods go to the customer, and what that costs. */
export const ShippingSelect = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const { shipping_options: options } = useShippingOptions({ limit: 100 })
  const { mutateAsync } = useUpdateOffer(offer.id)
  const choose = (id: string) =>
    run(mutateAsync({ shipping_option_id: id === NONE ? null : id }), () => t("common.saved"))
  const setAmount = (amount: number) =>
    run(mutateAsync({ shipping_option_id: offer.shipping_option_id, shipping_amount: amount }), () =>
      t("common.saved"),
    )

  return (
    <div className="grid grid-cols-[minmax(0,1fr)_120px] gap-3 px-6 py-4">
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="crm-shipping-option" size="small" weight="plus">
          {t("offers.shippingOption")}
        </Label>
        <Select size="small" value={offer.shipping_option_id ?? NONE} onValueChange={(id) => void choose(id)}>
          <Select.Trigger id="crm-shipping-option" data-testid="offer-shipping">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={NONE}>{t("offers.noShipping")}</Select.Item>
            {options?.map((option) => (
              <Select.Item key={option.id} value={option.id}>
                {option.name}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <div className="flex flex-col gap-y-2">
        <Label size="small" weight="plus">
          {t("fields.amount")}
        </Label>
        <NumberInput
          value={offer.shipping_amount}
          label={t("offers.shippingAmount")}
          onCommit={setAmount}
          disabled={!offer.shipping_option_id}
          className="text-right tabular-nums"
          testId="offer-shipping-amount"
        />
      </div>
    </div>
  )
}
