import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../../types/http"
import { useCan } from "../../../shared/api/use-can"
import { useFormat } from "../../../shared/format/use-format"
import { useOfferQueue } from "../saving/use-offer-queue"
import { newest } from "../grid/use-offer-rows"
import type { HeadCell } from "../saving/offer-edits"
import { isEmpty, mergeEdits } from "../saving/offer-edits"
import type { OfferQueue } from "../saving/offer-queue"
import type { QueueState } from "../saving/offer-queue-state"
import { onItsWay } from "../saving/offer-queue-state"
import { refusedEdits } from "../saving/offer-refusals"
import { Section } from "../../../shared/page/section"
import { HeadDiscount } from "./head-discount"
import { MarginRow } from "./margin-row"
import { ShippingField } from "./shipping-field"
import { TotalRow } from "./total-row"

/** Amounts smaller than this are none: what is left of a sum of fractions. */
const NOTHING = 0.000001

/** The offer with what was typed into its totals, and what is unsaved of the rest. */
function useHead(loaded: HttpOffer, state: QueueState) {
  const offer = newest(loaded, state.offer)
  const saving = onItsWay(state)
  const { head } = mergeEdits(refusedEdits(state.refused), saving)
  const problemIn = (cell: HeadCell) =>
    state.refused.find(({ key, cell: own }) => key === null && own === cell)?.problem.message
  return { offer, head: { ...offer, ...head }, isPending: !isEmpty(saving), problemIn }
}

type HeadProps = ReturnType<typeof useHead> & { queue: OfferQueue; isEditable: boolean }

/** What comes off, line by line and on the whole, and what the way to the customer costs. */
const Adjustments = ({ offer, head, isPending, problemIn, queue, isEditable }: HeadProps) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const money = (amount: number) => format.money(amount, offer.currency_code)
  const minus = (amount: number) => money(amount > NOTHING ? -amount : 0)
  const ofOffer = offer.lines.reduce((sum, line) => sum + line.document_discount, 0)
  const { discount_type: type, discount_value: value, shipping_name: shipping } = offer
  const percent = type === "percent" && !isEditable ? ` (${format.percent(value ?? 0)})` : ""

  return (
    <>
      <TotalRow
        label={t("offerEditor.lineDiscounts")}
        value={minus(offer.discount_total - ofOffer)}
        isPending={isPending}
        testId="offer-discount"
      />
      {(isEditable || type) && (
        <TotalRow
          label={`${t("offerEditor.headDiscount.label")}${percent}`}
          control={
            isEditable && (
              <HeadDiscount
                offer={head}
                problem={problemIn("headDiscount")}
                onChange={(change) => queue.edit({ head: change })}
                onDiscard={() => queue.discard(null, "headDiscount")}
              />
            )
          }
          value={type && minus(ofOffer)}
          isPending={isPending}
          testId="offer-head-discount-amount"
        />
      )}
      <TotalRow
        label={!isEditable && shipping ? `${t("offers.shipping")} (${shipping})` : t("offers.shipping")}
        hint={t("common.withoutTax")}
        control={
          isEditable && (
            <ShippingField
              offer={head}
              problem={problemIn("shipping")}
              onChange={(change) => queue.edit({ head: change })}
            />
          )
        }
        value={!isEditable && money(offer.shipping_amount)}
      />
    </>
  )
}

/** From the list prices to what is paid, as the server computes it; each amount says whether tax is in it. */
export const OfferTotals = ({ offer: loaded }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { can, canSeeMargin } = useCan()
  const { queue, state } = useOfferQueue(loaded)
  const totals = useHead(loaded, state)
  const { offer, isPending } = totals
  const isEditable = offer.status === "draft" && can("offer", "write", offer)
  const money = (amount: number) => format.money(amount, offer.currency_code)

  return (
    <Section title={t("offers.totals")} testId="offer-totals">
      <dl className="flex flex-col gap-y-1 px-6 py-4">
        <TotalRow
          label={t("offers.subtotal")}
          hint={t("common.withoutTax")}
          value={money(offer.subtotal)}
          isPending={isPending}
        />
        <Adjustments {...totals} queue={queue} isEditable={isEditable} />
        <TotalRow
          label={t("offers.net")}
          value={money(offer.total - offer.tax_total)}
          isPending={isPending}
          testId="offer-net"
        />
        {offer.taxes.map(({ rate, net: base, tax }) => (
          <TotalRow
            key={rate}
            label={t("offers.taxAt", { rate: format.percent(rate), net: money(base) })}
            value={money(tax)}
            isPending={isPending}
          />
        ))}
        <TotalRow
          label={t("offers.total")}
          hint={t("common.withTax")}
          value={money(offer.total)}
          isPending={isPending}
          isStrong
          testId="offer-total"
        />
        {canSeeMargin && <MarginRow offer={offer} isPending={isPending} />}
      </dl>
    </Section>
  )
}
