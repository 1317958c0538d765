import type { OrderProgress } from "./order-progress"

/** The operations on the board that a change of progress stands for, in the order they happened. */
export type ProgressTrigger =
  "order_delivered" | "order_invoiced" | "order_closed" | "order_reopened" | "order_canceled"

/** Which operations lead from one progress to the next; none when nothing changed. */
export function triggersBetween(before: OrderProgress, after: OrderProgress): ProgressTrigger[] {
  const triggers: ProgressTrigger[] = []
  if (after.delivered === "full" && before.delivered !== "full") {
    triggers.push("order_delivered")
  }
  if (after.invoiced === "full" && before.invoiced !== "full") {
    triggers.push("order_invoiced")
  }
  if (after.state !== before.state) {
    triggers.push(
      after.state === "closed"
        ? "order_closed"
        : after.state === "canceled"
          ? "order_canceled"
          : "order_reopened",
    )
  }
  return triggers
}

/** Whether anything that is stored of the progress changes. */
export function isChanged(before: OrderProgress, after: OrderProgress): boolean {
  return (
    before.state !== after.state || before.delivered !== after.delivered || before.invoiced !== after.invoiced
  )
}
