import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../types/http"
import { useOfferStock } from "../api-life"
import { useAnnounced } from "../use-announced"
import { useCan } from "../../shared/api/use-can"
import { useOfferLineActions } from "./grid/use-offer-line-actions"
import { useOfferQueue } from "./saving/use-offer-queue"
import { newest, useOfferRows } from "./grid/use-offer-rows"
import { EmptyRow } from "../../shared/list/empty-row"
import { Section } from "../../shared/page/section"
import { LeaveGuard } from "./saving/leave-guard"
import { LineGrid } from "./grid/line-grid"
import { LinesEmpty } from "./lines-empty"
import type { PasteStart } from "./paste/paste-drawer"
import { PasteDrawer } from "./paste/paste-drawer"
import { SaveState } from "./saving/save-state"
import { ShortcutsHelp } from "./shortcuts-help"

const LinesEditor = ({ offer: loaded }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const { can, canSeeMargin } = useCan()
  const { queue, state, isUnsaved, forget } = useOfferQueue(loaded)
  const offer = newest(loaded, state.offer)
  const rows = useOfferRows(loaded, state, queue.names)
  const { announced, announce } = useAnnounced()
  const actions = useOfferLineActions(queue, rows, announce)
  const [pasted, setPasted] = useState<PasteStart | null>(null)

  const isDraft = offer.status === "draft"
  const isEditable = isDraft && can("offer", "write", offer)
  const stock = useOfferStock(offer.id, isDraft)
  const products = offer.lines.filter((line) => line.kind === "product")
  const isInclusive = products.some((line) => line.is_tax_inclusive)
  const hasMargin = canSeeMargin && products.some(({ margin }) => margin !== null)
  const lastKey = rows[rows.length - 1]?.key ?? null

  return (
    <Section
      title={t("offers.lines")}
      subtitle={
        products.length > 0 &&
        t(isInclusive ? "offerEditor.pricesInclusive" : "offerEditor.pricesExclusive", {
          currency: offer.currency_code.toUpperCase(),
        })
      }
      actions={
        isEditable && (
          <>
            <SaveState state={state} onRetry={queue.retry} />
            <ShortcutsHelp />
            <Button
              size="small"
              variant="secondary"
              onClick={() => setPasted({ text: "", after: lastKey })}
              data-testid="offer-paste"
            >
              {t("offerEditor.paste.open")}
            </Button>
          </>
        )
      }
      testId="offer-lines"
    >
      {isEditable && rows.length === 0 && <LinesEmpty />}
      {rows.length > 0 || isEditable ? (
        <LineGrid
          {...{ offer, rows, actions, isEditable, hasMargin }}
          missing={stock.data?.missing ?? []}
          isPasting={pasted !== null}
          onPaste={(text, after) => setPasted({ text, after })}
        />
      ) : (
        <EmptyRow>{t("offerEditor.noLines")}</EmptyRow>
      )}
      {!isDraft && (
        <Text size="xsmall" className="text-ui-fg-muted px-6 py-3">
          {t("offers.frozen")}
        </Text>
      )}
      {pasted && (
        <PasteDrawer
          start={pasted}
          currencyCode={offer.currency_code}
          onAdd={queue.addAll}
          onClose={() => setPasted(null)}
          onDone={announce}
        />
      )}
      {isUnsaved && <LeaveGuard path={`/crm/offers/${offer.id}`} onLeave={forget} />}
      <span role="status" aria-live="polite" className="sr-only" data-testid="offer-announced">
        {announced}
      </span>
    </Section>
  )
}

/** The lines of an offer: a spreadsheet for a draft, the same to read for any other. */
export const OfferLines = ({ offer }: { offer: HttpOffer }) => <LinesEditor key={offer.id} offer={offer} />
