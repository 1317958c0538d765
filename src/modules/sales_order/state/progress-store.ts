import { crmError } from "../../../errors/crm-error"
import type { SalesOrderSession } from "../entities"
import type { OrderProgress } from "./order-progress"

/** A change of an order's progress, made looking at `state_changes`. */
export type ProgressChange = OrderProgress & {
  id: string
  state_changes: number
  closed_at: Date | null
  /** With tax, rounded. */
  total: number
}

async function saveProgress({ manager }: SalesOrderSession, change: ProgressChange): Promise<void> {
  const { id, state_changes, state, delivered, invoiced, closed_at, total } = change
  const rows = await manager.execute(
    `update crm_sales_order set state = ?, delivered = ?, invoiced = ?, closed_at = ?, total = ?::numeric,
       raw_total = jsonb_build_object('value', ?::text, 'precision', 20),
       state_changes = state_changes + 1, updated_at = ?
       where id = ? and state_changes = ? and deleted_at is null returning id`,
    [state, delivered, invoiced, closed_at, String(total), String(total), new Date(), id, state_changes],
  )
  if (!rows.length) {
    throw crmError("changed_meanwhile", { record: "order" })
  }
}

/** Keeps how far orders are. */
export const progressStore = {
  writes: {
    /**
     * Writes how far an order is, if nobody wrote it since `state_changes` was read; each change raises that count.
     * @throws conflict
     */
    saveProgress,
  },
}
