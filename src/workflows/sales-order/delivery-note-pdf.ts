import type { MedusaContainer } from "@medusajs/framework/types"
import type { AddressSnapshot } from "../../modules/offer"
import { deliveryNoteDocument, type DeliveryNoteToPrint } from "../../pdf/delivery-note-document"
import { renderPdf } from "../../pdf/render-pdf"
import { readLogo } from "../seller/read-logo"
import { readSeller } from "../seller/read-seller"
import { toHttpDeliveryNote } from "./read-sales-order"
import { readParties } from "./truth/parties"
import { readTruth, type StoredSalesOrder } from "./truth/read-truth"
import { readRow } from "../../utils/read-rows"

export type StoredNote = StoredSalesOrder["delivery_notes"][number]
type OrderOfNote = Pick<StoredSalesOrder, "display_id" | "currency_code" | "invoices">
type Location = NonNullable<DeliveryNoteToPrint["sent_from"]>

async function one<T>(container: MedusaContainer, entity: string, fields: string[], id: string | null) {
  if (!id) {
    return null
  }
  return (await readRow<T>(container, { entity, fields, filters: { id } })) ?? null
}

/** Who sends and who receives: as the note keeps it; as they are now for notes that are older than that. */
async function partiesOf(container: MedusaContainer, { seller, buyer, sales_order_id }: StoredNote) {
  return seller && buyer
    ? { seller, buyer }
    : await readParties(container, await readTruth(container, sales_order_id))
}

/** The invoices that stood when the note was issued, oldest first. */
function invoicesBefore({ issued_at }: StoredNote, { invoices }: OrderOfNote) {
  const at = new Date(issued_at)
  return invoices
    .filter(({ canceled_at }) => !canceled_at || new Date(canceled_at) > at)
    .flatMap(({ kind, number, issued_at: date }) =>
      kind === "invoice" && number && date && new Date(date) <= at ? [{ number, date }] : [],
    )
    .sort((a, b) => +new Date(a.date) - +new Date(b.date))
}

/**
 * The document of a delivery note, from what was frozen on it when it was issued and what people wrote on it since.
 * @param hasPrices false leaves out prices and values, which a carrier need not see
 */
export async function readDeliveryNotePdf(
  container: MedusaContainer,
  note: StoredNote,
  hasPrices: boolean,
): Promise<Buffer> {
  const order = ["display_id", "currency_code", "invoices.kind", "invoices.number"]
  const place = ["name", "address.address_1", "address.address_2", "address.city", "address.province"]
  const [parties, sales_order, location, seller] = await Promise.all([
    partiesOf(container, note),
    one<OrderOfNote>(
      container,
      "crm_sales_order",
      [...order, "invoices.issued_at", "invoices.canceled_at"],
      note.sales_order_id,
    ),
    one<Location>(
      container,
      "stock_location",
      [...place, "address.postal_code", "address.country_code"],
      note.location_id,
    ),
    readSeller(container),
  ])
  const { display_id, currency_code } = sales_order as OrderOfNote
  const printed: DeliveryNoteToPrint = {
    ...toHttpDeliveryNote(note),
    ...parties,
    lines: [...note.lines]
      .sort((a, b) => a.rank - b.rank)
      .map(({ title, sku, quantity, unit_price }) => ({
        ...{ title, sku, quantity: Number(quantity) },
        unit_price: unit_price === null ? null : Number(unit_price),
      })),
    currency_code,
    destination: note.destination as AddressSnapshot | null,
    sent_from: location,
    references: { order: display_id, invoices: invoicesBefore(note, sales_order as OrderOfNote) },
  }
  const logo = await readLogo(container, seller)
  return await renderPdf(deliveryNoteDocument(printed, { logo, hasPrices }))
}
