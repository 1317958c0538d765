import { editDeliveryNote, syncDeliveryNotes } from "./delivery-notes"

/** Issues delivery notes. */
export const deliveryNoteStore = {
  writes: {
    /** Issues the delivery notes that an order's fulfilments still lack and copies their dates. */
    syncDeliveryNotes,
    /** Changes what people wrote on a delivery note; returns what stood there before. @throws conflict when it is canceled */
    editDeliveryNote,
  },
}
