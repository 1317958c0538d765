import type { HttpDeliveryNote, HttpSalesOrder } from "../../../types/http"
import { crm } from "../../lib/sdk"
import { useCrmMutation } from "./crm"

type Delivered = { sales_order: HttpSalesOrder; delivery_note: HttpDeliveryNote }

export const useMarkDelivered = () =>
  useCrmMutation((id: string) => crm.post<Delivered>(`delivery-notes/${id}/delivered`))
