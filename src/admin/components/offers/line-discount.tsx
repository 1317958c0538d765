import { ArrowUturnLeft } from "@medusajs/icons"
import { Badge, IconButton, Select, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DiscountType, HttpOfferLine } from "../../../types/http"
import type { LineInput } from "../../hooks/api/offers"
import { useFormat } from "../../hooks/use-format"
import { NumberInput } from "../common/number-input"
import { LineDiscountSource } from "./line-discount-source"

const TYPES: DiscountType[] = ["percent", "amount", "price"]

/** The same unit price, said in another way: 10 % off 200 is 20 off, or a price of 180. */
function sameDiscountAs(
  { list_price: list, unit_price: unit }: HttpOfferLine,
  type: DiscountType,
): LineInput {
  const round = (value: number) => Math.max(0, Math.round(value * 100) / 100)
  const values = { percent: list ? ((list - unit) / list) * 100 : 0, amount: list - unit, price: unit }
  return { discount_type: type, discount_value: round(values[type]) }
}

type Props = {
  line: HttpOfferLine
  currencyCode: string
  isEditable: boolean
  onChange: (input: LineInput) => Promise<unknown>
}

/** The discount of a line: its kind and value, where it comes from, and the way back to the rule. */
export const LineDiscount = ({ line, currencyCode, isEditable, onChange }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { discount_type: type, discount_value: value } = line

  if (!isEditable) {
    const shown = type === "percent" ? format.percent(value ?? 0) : format.money(value ?? 0, currencyCode)
    return (
      <div className="flex items-center gap-x-2">
        {type && <Badge size="2xsmall">{type === "price" ? `= ${shown}` : `−${shown}`}</Badge>}
        <LineDiscountSource line={line} />
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-y-1 py-1">
      <div className="flex items-center gap-x-1">
        <Select
          size="small"
          value={type ?? "percent"}
          onValueChange={(next) => void onChange(sameDiscountAs(line, next as DiscountType))}
        >
          <Select.Trigger
            className="w-[116px]"
            aria-label={`${t("fields.discountType")}: ${line.title}`}
            data-testid={`line-discount-type-${line.id}`}
          >
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {TYPES.map((option) => (
              <Select.Item key={option} value={option}>
                {t(`offers.discountType.${option}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
        <NumberInput
          value={value}
          label={`${t("fields.discountValue")}: ${line.title}`}
          onCommit={(number) => onChange({ discount_type: type ?? "percent", discount_value: number })}
          testId={`line-discount-${line.id}`}
        />
        {line.discount_source === "manual" && (
          <Tooltip content={t("offers.backToRule")}>
            <IconButton
              size="small"
              variant="transparent"
              aria-label={`${t("offers.backToRule")}: ${line.title}`}
              onClick={() => void onChange({ discount_source: "rule" })}
              data-testid={`line-back-to-rule-${line.id}`}
            >
              <ArrowUturnLeft />
            </IconButton>
          </Tooltip>
        )}
      </div>
      <LineDiscountSource line={line} />
    </div>
  )
}
