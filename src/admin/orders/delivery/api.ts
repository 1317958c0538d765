import type { HttpDeliveryNote, HttpSalesOrder } from "../../../types/http"
import { crm } from "../../shared/api/crm-client"
import { useOrderMutation } from "../../shared/api/use-order-mutation"

type Done = { sales_order: HttpSalesOrder; delivery_note: HttpDeliveryNote }

/** What people write on a delivery note; null empties a field. */
export type NoteInput = Partial<
  Pick<
    HttpDeliveryNote,
    "delegate_name" | "delegate_id_card" | "vehicle_number" | "route" | "uit_code" | "note"
  >
>

type NoteAction = { id: string; action: "ship" | "delivered" | "cancel" }

export const useActOnNote = () =>
  useOrderMutation(({ id, action }: NoteAction) => crm.post<Done>(`delivery-notes/${id}/${action}`))

export const useUpdateNote = (id: string) =>
  useOrderMutation((input: NoteInput) => crm.post<Done>(`delivery-notes/${id}`, input))
