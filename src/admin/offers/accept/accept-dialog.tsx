import { CheckMini } from "@medusajs/icons"
import { Button, Prompt, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../types/http"
import { useOfferRevisions, useOfferStock } from "../api-life"
import { useFormat } from "../../shared/format/use-format"
import { MissingStock } from "./missing-stock"

type Props = { offer: HttpOffer; open: boolean; onClose: () => void; onAccept: () => Promise<unknown> }

/** Asks before an offer becomes an order, and says what will happen. Stays open when it was refused. */
export const AcceptDialog = ({ offer, open, onClose, onAccept }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const [isPending, setPending] = useState(false)
  const { data: stock } = useOfferStock(offer.id, open)
  const siblings = (useOfferRevisions(offer.id).data?.revisions.length ?? 1) > 1
  const happens = [
    "order",
    "stock",
    ...(offer.opportunity_id ? ["stage"] : []),
    ...(siblings ? ["siblings"] : []),
  ]

  const accept = async () => {
    setPending(true)
    const accepted = await onAccept()
    setPending(false)
    if (accepted) {
      onClose()
    }
  }

  return (
    <Prompt variant="confirmation" open={open} onOpenChange={(isOpen) => !isOpen && !isPending && onClose()}>
      <Prompt.Content className="max-w-[520px]" data-testid="offer-accept-dialog">
        <Prompt.Header>
          <Prompt.Title>
            {t("offerLife.accept.title", {
              number: offer.number,
              revision: offer.revision,
              total: format.money(offer.total, offer.currency_code),
            })}
          </Prompt.Title>
          <Prompt.Description>{t("offerLife.accept.happens")}</Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-y-4 px-6 py-4">
          <ul className="flex flex-col gap-y-2">
            {happens.map((what) => (
              <li key={what} className="flex items-start gap-x-2">
                <CheckMini className="text-ui-tag-green-icon mt-0.5 shrink-0" />
                <Text size="small" className="text-ui-fg-subtle">
                  {t(`offerLife.accept.${what}`)}
                </Text>
              </li>
            ))}
          </ul>
          <MissingStock offer={offer} missing={stock?.missing ?? []} testId="offer-accept-missing" />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel disabled={isPending}>{t("actions.cancel")}</Prompt.Cancel>
          <Button
            size="small"
            isLoading={isPending}
            onClick={() => void accept()}
            data-testid="offer-accept-confirm"
          >
            {t("offers.accept")}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
