import { Button, Input } from "@medusajs/ui"
import type { FormEvent } from "react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../types/http"
import type { NewLine } from "../../hooks/api/offers"
import { useAddLines } from "../../hooks/api/offers"
import { parseNumber } from "../../lib/numbers"
import { run } from "../../lib/run"
import { AddNote } from "./add-note"
import { VariantCombobox } from "./variant-combobox"

/** A new line: a product and how many, or a note. */
export const AddLine = ({ offer }: { offer: HttpOffer }) => {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending } = useAddLines(offer.id)
  const [variantId, setVariantId] = useState("")
  const [quantity, setQuantity] = useState("1")
  const number = parseNumber(quantity) ?? 0

  const add = (line: NewLine) => run(mutateAsync([line]))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (variantId && number > 0 && (await add({ variant_id: variantId, quantity: number }))) {
      setVariantId("")
      setQuantity("1")
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-3 px-6 py-4">
      <form
        onSubmit={(event) => void submit(event)}
        className="flex min-w-0 flex-1 flex-wrap items-center gap-2"
      >
        <div className="min-w-[220px] max-w-[420px] flex-1">
          <VariantCombobox value={variantId} onChange={setVariantId} />
        </div>
        <Input
          inputMode="decimal"
          aria-label={t("fields.quantity")}
          value={quantity}
          onChange={(event) => setQuantity(event.target.value)}
          className="w-20 text-right tabular-nums"
          data-testid="offer-quantity"
        />
        <Button
          type="submit"
          size="small"
          variant="secondary"
          isLoading={isPending}
          disabled={!variantId || number <= 0}
          data-testid="offer-add-line"
        >
          {t("offers.addLine")}
        </Button>
      </form>
      <AddNote onAdd={(title) => add({ kind: "note", title })} />
    </div>
  )
}
