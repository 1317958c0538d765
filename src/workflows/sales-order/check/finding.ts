/** How a disagreement is put right: by looking at the order again, or as said; null = only a person can. */
export type Repair =
  | { by: "look"; sales_order_id: string }
  | { by: "link"; sales_order_id: string; order_id: string }
  | { by: "credited"; invoice_id: string; credited_total: number }
  | { by: "board"; opportunity_id: string; sales_order_id: string; trigger: "order_placed" | "order_closed" }
  | { by: "acceptance" }
  | { by: "series"; id: string; next: number }

/** One disagreement between what is stored and the truth. */
export type Finding = {
  /** What it is about: a sales order, document, offer or number series. */
  about: string
  message: string
  repair: Repair | null
}
