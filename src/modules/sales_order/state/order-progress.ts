import type { LineProgress } from "./line-progress"

export type Progress = "none" | "partial" | "full"
export type OrderState = "active" | "closed" | "canceled"
export type OrderProgress = { state: OrderState; delivered: Progress; invoiced: Progress }

type Done = Pick<LineProgress, "ordered" | "due"> & { done: number }

/** An order edit may take away what was invoiced already: the order waits for the credit note. */
const isOvercharged = ({ invoiced, ordered }: LineProgress) => invoiced > ordered

function progressOf(lines: Done[]): Progress {
  if (lines.some(({ ordered }) => ordered > 0) && lines.every(({ done, due }) => done >= due)) {
    return "full"
  }
  return lines.some(({ done }) => done > 0) ? "partial" : "none"
}

/**
 * How far an order is: closed once all that is due is delivered and invoiced, shipping included, and nothing is
 * invoiced that was not ordered; canceled as the host says.
 */
export function orderProgress(lines: LineProgress[], isCanceled: boolean): OrderProgress {
  const goods = lines.filter(({ kind }) => kind === "product")
  const delivered = progressOf(goods.map((line) => ({ ...line, done: line.kept })))
  const charged = lines.some((line) => !line.is_free) ? lines.filter((line) => !line.is_free) : lines
  const invoiced = progressOf(charged.map((line) => ({ ...line, done: line.invoiced })))
  const isComplete = delivered === "full" && invoiced === "full" && !lines.some(isOvercharged)
  return { state: isCanceled ? "canceled" : isComplete ? "closed" : "active", delivered, invoiced }
}
