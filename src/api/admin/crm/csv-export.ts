import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { stringify } from "csv-stringify/sync"
import { cellsOf, type Column, type ExportPage, type ExportPlace } from "../../../modules/pipeline"
import { assertMayExport } from "../../../workflows/access/find-visible"
import { DOWNLOAD_HEADERS } from "../../download-headers"
import type { CrmRequest } from "./crm-request"
import { readRows } from "../../../utils/read-rows"

type Owned = { owner_email: string | null }

/** A file of records: its name without the day, its columns, and how the page behind a place is read. */
type CsvFile<Row> = {
  name: string
  columns: Column<Row & Owned>[]
  read: (after: ExportPlace | null) => Promise<ExportPage<Row>>
}

/** The e-mails of owners; each user is looked up once, those of a page together. */
function ownerEmails(container: MedusaContainer) {
  const known = new Map<string | null, string | null>([[null, null]])
  return async (owner_ids: (string | null)[]) => {
    const unknown = [...new Set(owner_ids)].filter((id) => !known.has(id))
    if (unknown.length) {
      // A user whom the host deleted has none, and is not looked up again.
      unknown.forEach((id) => known.set(id, null))
      const users = await readRows<{ id: string; email: string }>(container, {
        entity: "user",
        fields: ["id", "email"],
        filters: { id: unknown as string[] },
      })
      for (const { id, email } of users) {
        known.set(id, email)
      }
    }
    return known
  }
}

/** The file, a page of rows at a time; the next one is read when the one before has been sent. */
async function* piecesOf<Row>(
  container: MedusaContainer,
  first: ExportPage<Row>,
  { columns, read }: CsvFile<Row>,
): AsyncGenerator<string> {
  const keys = columns.map((column) => column.key)
  const emailsOf = ownerEmails(container)
  for (let page = first; ; page = await read(page.next)) {
    const emails = await emailsOf(page.rows.map((row) => row.owner_id))
    const rows = page.rows.map((row) =>
      cellsOf(columns, { ...row, owner_email: emails.get(row.owner_id) ?? null }),
    )
    yield stringify(rows, { bom: page === first, header: page === first, columns: keys })
    if (!page.next) {
      return
    }
  }
}

const isGone = (error: unknown) => (error as { code?: string }).code === "ERR_STREAM_PREMATURE_CLOSE"

/**
 * Sends all rows as a CSV file for spreadsheets, with constant memory; stops when the client goes away.
 * @throws MedusaError forbidden for a role that may not export
 */
export async function sendCsv<Row>(req: CrmRequest, res: MedusaResponse, file: CsvFile<Row>): Promise<void> {
  assertMayExport(req.actor)
  const first = await file.read(null)
  const day = new Date().toISOString().slice(0, 10)
  res.writeHead(200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${file.name}-${day}.csv"`,
    ...DOWNLOAD_HEADERS,
  })
  try {
    await pipeline(Readable.from(piecesOf(req.scope, first, file)), res)
  } catch (error) {
    // The answer has begun: all that can still be said is that the file broke off, which a closed connection does.
    if (!isGone(error)) {
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Export of ${file.name} broke off`, error as Error)
    }
  }
}
