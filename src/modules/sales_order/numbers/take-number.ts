import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { dayIn } from "../../../utils/days"
import { crmError } from "../../../errors/crm-error"
import { DOCUMENT_TYPES, type DocumentType } from "../models/number-series"

/** The prefix of a type's first series; later years go on with the prefix of the year before. */
const DEFAULT_PREFIXES: Record<DocumentType, string> = {
  offer: "OF",
  delivery_note: "AV",
  invoice: "FCT",
  credit_note: "STO",
}

const PREFIX = `coalesce((select prefix from crm_number_series where document_type = ? and year < ? and deleted_at is null
  order by year desc limit 1), ?)`

type Series = { prefix: string; sequence: number }

/** A number as printed: `FCT-2026-0001`. */
export function formatNumber(prefix: string, year: number, sequence: number): string {
  return `${prefix}-${year}-${String(sequence).padStart(4, "0")}`
}

/** The place of a printed number in its series. */
export function sequenceOf(number: string): number {
  return Number(number.slice(number.lastIndexOf("-") + 1))
}

/** The year of a printed number. */
const yearOf = (number: string) => Number(number.split("-").at(-2))

/**
 * The next place in a series whose row stays locked; undefined when the year has no series yet. That is not an upsert:
 * of two at once, one would run into the unique prefix instead of the series that the other has just started.
 */
async function nextOf(manager: EntityManager, type: DocumentType, year: number): Promise<Series | undefined> {
  const rows: Series[] = await manager.execute(
    `update crm_number_series set next = next + 1, updated_at = now()
       where document_type = ? and year = ? and deleted_at is null returning prefix, next - 1 as sequence`,
    [type, year],
  )
  return rows[0]
}

/** Starts a series unless it is there; waits for somebody who is starting it. */
async function startSeries(manager: EntityManager, type: DocumentType, year: number): Promise<void> {
  await manager.execute(
    `insert into crm_number_series (id, document_type, year, prefix) values (?, ?, ?, ${PREFIX}) on conflict do nothing`,
    [generateEntityId(undefined, "crmns"), type, year, type, year, DEFAULT_PREFIXES[type]],
  )
}

/**
 * Takes the next number of a series and keeps the series' row locked until the surrounding transaction ends: the next
 * taker waits for it, and a rollback gives the number back. So a document that is saved in the same transaction never
 * leaves a gap.
 * @param zone whose year it is, as the document's date is; the server's own unless given
 * @throws MedusaError conflict when the year's series cannot start because another one has its prefix
 */
export async function takeNumber(
  manager: EntityManager,
  type: DocumentType,
  date: Date,
  zone?: string,
): Promise<string> {
  const year = zone ? Number(dayIn(date, zone).slice(0, 4)) : date.getFullYear()
  let series = await nextOf(manager, type, year)
  if (!series) {
    await startSeries(manager, type, year)
    series = await nextOf(manager, type, year)
  }
  if (!series) {
    throw crmError("number_series_clash", { type, year: String(year) })
  }
  return formatNumber(series.prefix, year, series.sequence)
}

/** Gives back the number that was taken last; false when another one was taken since, and it must stay in use. */
export async function giveNumberBack(
  manager: EntityManager,
  type: DocumentType,
  number: string,
): Promise<boolean> {
  const sequence = sequenceOf(number)
  const rows = await manager.execute(
    `update crm_number_series set next = next - 1, updated_at = now()
       where document_type = ? and year = ? and next = ? and deleted_at is null returning id`,
    [type, yearOf(number), sequence + 1],
  )
  return rows.length > 0
}

/** Starts the series of a year that are not there yet. */
export async function createSeries(manager: EntityManager, year: number): Promise<void> {
  for (const type of DOCUMENT_TYPES) {
    await startSeries(manager, type, year)
  }
}
