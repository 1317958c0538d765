/**
 * Who works on an acceptance, when there are several processes on one database.
 *
 * - `accept_started_at` says whose it is: every acceptance of an offer, and every one that takes over, writes its own.
 * - `accept_lease_until` says how long nobody else may take it over: by the database's clock, renewed by a heartbeat of
 *   whoever works on it. How old an acceptance or a process is says nothing.
 * - Everything that an acceptance makes or removes, the host order first of all, it makes or removes inside `whileHeld`:
 *   behind a lock that lives as long as a transaction of its own, after a look whether the acceptance still is the
 *   caller's. Taking over needs the same lock. So it cannot happen while the one before is at it, not even when that
 *   process stood still for longer than its lease; and whoever lost an acceptance can neither add to what the next one
 *   makes nor remove it, although both make an order of the same id.
 * - A process that dies loses the lock with its connection, and the lease a few seconds later: the next one completes.
 */
import type { EntityManager, Knex } from "@medusajs/framework/mikro-orm/knex"
import { atMost } from "../../../utils/at-most"
import { LEASE_SECONDS } from "../../../utils/heartbeat"
import { changedMeanwhile } from "./offer-store"

/** An acceptance that this process works on: the moment it began (ISO 8601) tells it from another one. */
export type Acceptance = { id: string; started_at: string }

/** SQL: the end of a lease that begins now. */
export const LEASE_END = `clock_timestamp() + interval '${LEASE_SECONDS} seconds'`

const LEASE_IS_OVER = "(accept_lease_until is null or accept_lease_until < clock_timestamp())"

/** SQL: accepted, without its order, and nobody works on it. */
export const IS_CUT_OFF = `status = 'accepted' and order_id is null and deleted_at is null and ${LEASE_IS_OVER}`

const LOCK = "hashtextextended('crm_offer_acceptance:' || ?, 0)"

/**
 * For the time of the transaction: a lock must not end by a time limit of the server while its holder works, and the
 * server is to notice within half a minute that the holder's machine is gone.
 */
const HOLD_ON = `select ${[
  ["idle_in_transaction_session_timeout", 0],
  ["tcp_keepalives_idle", 10],
  ["tcp_keepalives_interval", 5],
  ["tcp_keepalives_count", 4],
]
  .map(([name, value]) => `set_config('${name}', '${value}', true)`)
  .join(", ")}`

/**
 * Whoever holds an acceptance occupies a connection and needs others beside it: with more of them at once than this the
 * pool (10 by default) could end up with none to go on with.
 */
const turn = atMost(2)

type Transaction = Knex.Transaction

/**
 * A transaction that holds a lock and writes nothing, so how it ends does not matter. Knex's own: inside one of
 * MikroORM's, whatever the work does with a shared entity manager would become part of it.
 */
async function inTransaction<T>(
  manager: EntityManager,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = await manager.getKnex().transaction()
  try {
    return await work(transaction)
  } finally {
    await transaction.rollback().catch(() => undefined)
  }
}

/** Whether an acceptance is this one, complete or not. */
async function isHeld(transaction: Transaction, { id, started_at }: Acceptance): Promise<boolean> {
  const { rows } = await transaction.raw(
    "select 1 from crm_offer where id = ? and status = 'accepted' and accept_started_at = ? and deleted_at is null",
    [id, started_at],
  )
  return rows.length > 0
}

/**
 * Does work that belongs to an acceptance, and nobody takes the acceptance over meanwhile.
 * @returns what the work returned; null, without beginning it, when the acceptance is another one's by now
 */
export async function whileHeld<T>(
  manager: EntityManager,
  acceptance: Acceptance,
  work: () => Promise<T>,
): Promise<{ result: T } | null> {
  return await turn(() =>
    inTransaction(manager, async (transaction) => {
      // Whoever lost it need not wait for whoever has it.
      if (!(await isHeld(transaction, acceptance))) {
        return null
      }
      await transaction.raw(HOLD_ON)
      await transaction.raw(`select pg_advisory_xact_lock(${LOCK})`, [acceptance.id])
      return (await isHeld(transaction, acceptance)) ? { result: await work() } : null
    }),
  )
}

/** Keeps the others from working on an acceptance until the transaction ends. @throws conflict when one is at it */
export async function lockForTakeover(transaction: EntityManager, id: string): Promise<void> {
  const [{ locked }] = await transaction.execute(`select pg_try_advisory_xact_lock(${LOCK}) as locked`, [id])
  if (!locked) {
    throw changedMeanwhile()
  }
}

/** Keeps an acceptance for another while. False when it is complete or another one's. */
export async function renewLease(manager: EntityManager, { id, started_at }: Acceptance): Promise<boolean> {
  const rows = await manager.execute(
    `update crm_offer set accept_lease_until = ${LEASE_END}
       where id = ? and status = 'accepted' and order_id is null and accept_started_at = ? returning id`,
    [id, started_at],
  )
  return rows.length > 0
}

/** Gives an acceptance up that is not complete: the next one may continue it at once. */
export async function endLease(manager: EntityManager, { id, started_at }: Acceptance): Promise<void> {
  await manager.execute(
    "update crm_offer set accept_lease_until = null where id = ? and order_id is null and accept_started_at = ?",
    [id, started_at],
  )
}

/** The offers, or those of them, whose acceptance was cut off; the oldest first. */
export async function listCutOff(
  manager: EntityManager,
  ids: string[] | undefined,
  limit: number,
): Promise<{ id: string; number: string; revision: number }[]> {
  return await manager.execute(
    `select id, number, revision from crm_offer where ${IS_CUT_OFF} ${ids ? "and id in (?)" : ""}
       order by accept_started_at limit ?`,
    ids ? [ids, limit] : [limit],
  )
}
