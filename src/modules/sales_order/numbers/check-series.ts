import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { formatNumber } from "./take-number"

/** A number series that disagrees with the documents it numbered. */
export type SeriesFault = {
  id: string
  series: string
  /** Sequences that no document has; the first hundred of them. */
  gaps: string[]
  /** What the series should hand out next, where it is behind its documents and would hand a number out twice. */
  should_be_next: number | null
}

type Row = { id: string; document_type: string; prefix: string; year: number; next: number }

/** Where the numbers of each type are; offers may leave gaps, so they are not asked. */
const TABLES: Record<string, string> = {
  delivery_note: "crm_delivery_note where true",
  invoice: "crm_invoice where kind = 'invoice'",
  credit_note: "crm_invoice where kind = 'credit_note'",
}

const SEQUENCES = (table: string) =>
  `select substring(number from '[0-9]+$')::int as n from ${table} and number like ?`

/**
 * Compares the series of delivery notes, invoices and credit notes with the numbers their documents carry, deleted
 * documents included. One statement for each series.
 */
export async function checkSeries(manager: EntityManager): Promise<SeriesFault[]> {
  const rows: Row[] = await manager.execute(
    `select id, document_type, prefix, year, next from crm_number_series
       where deleted_at is null and document_type in (?) order by document_type, year`,
    [Object.keys(TABLES)],
  )
  const faults: SeriesFault[] = []
  for (const { id, document_type, prefix, year, next } of rows) {
    const [{ last, gaps }] = await manager.execute(
      `with used as (${SEQUENCES(TABLES[document_type])})
       select coalesce((select max(n) from used), 0) as last,
         array(select g from generate_series(1, greatest(? - 1, (select max(n) from used))) g
           where not exists (select 1 from used where n = g) order by g limit 100) as gaps`,
      [`${prefix}-${year}-%`, next],
    )
    if (gaps.length || last >= next) {
      faults.push({
        id,
        series: `${prefix}-${year}`,
        gaps: gaps.map((sequence: number) => formatNumber(prefix, year, sequence)),
        should_be_next: last >= next ? last + 1 : null,
      })
    }
  }
  return faults
}
