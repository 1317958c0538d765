import { ArrowUturnLeft, ExclamationCircleSolid } from "@medusajs/icons"
import { clx, IconButton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpOffer, OfferDiscountType } from "../../../../types/http"
import type { Editing } from "../grid/use-offer-cells"
import { formatPercent } from "../../../shared/format/format"
import { parseDiscount } from "../grid/offer-cells"
import type { HeadChange } from "../saving/offer-edits"
import { amountText } from "../../offer-format"
import { DiscountInput } from "./discount-input"

const TYPES: OfferDiscountType[] = ["percent", "amount"]

type Head = Pick<HttpOffer, "discount_type" | "discount_value" | "currency_code">
type Props = {
  offer: Head
  problem?: string
  onChange: (change: HeadChange) => void
  onDiscard: () => void
}

/** Text that makes no sense, and why. */
type Invalid = { text: string; message: string }

function useHeadDiscount({ offer, problem, onChange, onDiscard }: Props) {
  const { t, i18n } = useTranslation("crm")
  const [invalid, setInvalid] = useState<Invalid | null>(null)
  const { discount_type: type, discount_value: value, currency_code: currency } = offer

  const commit = (text: string, kind: OfferDiscountType) => {
    const parsed = parseDiscount(text, kind)
    if ("error" in parsed) {
      setInvalid({ text, message: t(`offerEditor.text.${parsed.error}`) })
      return false
    }
    setInvalid(null)
    const { discount_type, discount_value } = parsed.value
    if (discount_type !== type || discount_value !== value || problem) {
      onChange(parsed.value)
    }
    return true
  }
  const discard = () => {
    setInvalid(null)
    onDiscard()
  }
  const discountText =
    type === "percent"
      ? formatPercent(value ?? 0, i18n.language)
      : amountText(value ?? 0, currency, i18n.language)
  const displayText = invalid?.text ?? (type ? `−${discountText}` : t("offerEditor.headDiscount.none"))
  return { commit, discard, displayText, unsaved: invalid?.text, message: invalid?.message ?? problem }
}

/** The discount on the whole offer: a percent or a net amount, typed as in a cell of the lines. */
export const HeadDiscount = (props: Props) => {
  const { t } = useTranslation("crm")
  const { discount_type: type, discount_value: value } = props.offer
  const [editing, setEditing] = useState<Editing | null>(null)
  const { commit, discard, displayText, unsaved, message } = useHeadDiscount(props)
  const label = t("offerEditor.headDiscount.label")

  return (
    <div className="flex flex-col items-end gap-y-1">
      <div className="flex items-center gap-x-1">
        {message && (
          <IconButton
            size="xsmall"
            variant="transparent"
            aria-label={t("offerEditor.undo")}
            title={t("offerEditor.undo")}
            onClick={discard}
            data-testid="head-discount-undo"
          >
            <ArrowUturnLeft />
          </IconButton>
        )}
        <div
          className={clx(
            "bg-ui-bg-field shadow-borders-base flex h-7 w-[132px] items-stretch overflow-hidden rounded-md",
            message && "!shadow-borders-error",
            editing && "!shadow-borders-interactive-with-active",
          )}
        >
          {editing ? (
            <DiscountInput
              types={TYPES}
              {...{ type, value, typed: editing.text, unsaved, label }}
              onCommit={commit}
              onStop={() => setEditing(null)}
              testId="head-discount-input"
            />
          ) : (
            <button
              type="button"
              aria-label={`${label}: ${displayText}`}
              onClick={() => setEditing({ text: null })}
              className={clx(
                "txt-compact-small focus-visible:shadow-borders-interactive-with-active flex flex-1 items-center justify-end gap-x-1 rounded-md px-2 tabular-nums outline-none",
                type ? "text-ui-fg-base" : "text-ui-fg-muted",
              )}
              data-testid="head-discount"
            >
              {message && <ExclamationCircleSolid className="text-ui-tag-red-icon mr-auto" />}
              {displayText}
            </button>
          )}
        </div>
      </div>
      {message && (
        <Text
          size="xsmall"
          role="alert"
          className="text-ui-fg-error max-w-[260px] whitespace-normal text-right"
        >
          {message}
        </Text>
      )}
    </div>
  )
}
