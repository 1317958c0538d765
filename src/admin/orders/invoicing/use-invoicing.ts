import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpInvoice, HttpSalesOrder } from "../../../types/http"
import { useIssueInvoice, useUpdateInvoice } from "./api"
import { useInvoice } from "../api"
import { useSeller } from "../../shared/api/seller"
import { INVOICE_FIELDS, invoiceInputOf, type InvoiceTexts, invoiceTextsOf, isRate } from "./invoice-form"
import { type InvoiceFrom, invoiceableRows } from "../lines/order-quantities"
import { useQuantities } from "../lines/use-quantities"
import { useRefusal } from "../../shared/form/use-refusal"

/** Romanian invoices in another currency say their tax in lei, too. */
function useRateCurrency({ currency_code }: HttpSalesOrder): string | undefined {
  const seller = useSeller().data?.seller
  return currency_code !== "ron" && seller?.country_code === "ro" ? currency_code : undefined
}

/** Making an invoice, or changing the draft of one. */
export function useInvoicing(order: HttpSalesOrder, draft: HttpInvoice | undefined, onDone: () => void) {
  const { t } = useTranslation("crm")
  const [from, setFrom] = useState<InvoiceFrom>(draft ? "ordered" : order.invoice_from)
  const [texts, setTexts] = useState<InvoiceTexts>(() => invoiceTextsOf(draft))
  const [isIssuing, setIssuing] = useState(false)
  const quantities = useQuantities(invoiceableRows(order, from, draft))
  const rateOf = useRateCurrency(order)
  const lineIds = order.lines.map(({ line_id }) => line_id)
  const refusals = useRefusal({ fields: INVOICE_FIELDS, lineIds, onDone })
  const create = useInvoice(order.id)
  const update = useUpdateInvoice()
  const issueDraft = useIssueInvoice()

  const save = async (issue: boolean) => {
    const input = { items: quantities.items, from, ...invoiceInputOf(texts, !!rateOf) }
    if (!draft) {
      return create.mutateAsync({ ...input, issue })
    }
    const saved = await update.mutateAsync({ id: draft.id, ...input })
    return issue ? issueDraft.mutateAsync(draft.id) : saved
  }

  const submit = async (issue: boolean) => {
    setIssuing(issue)
    await refusals.attempt(save(issue), ({ invoice: { number } }) =>
      number ? t("order.invoice.issued", { number }) : t("order.invoice.saved"),
    )
  }

  const isPending = create.isPending || update.isPending || issueDraft.isPending
  return {
    ...{ from, setFrom, texts, setTexts, quantities, rateOf, refusals, submit },
    isValid: quantities.isValid && isRate(texts.rate),
    isSaving: isPending && !isIssuing,
    isIssuing: isPending && isIssuing,
  }
}
