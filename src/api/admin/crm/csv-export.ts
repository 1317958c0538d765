import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { stringify } from "csv-stringify"
import { cellsOf, type Column } from "../../../modules/pipeline/export/columns"
import type { ExportPage, ExportPlace } from "../../../modules/pipeline/export/read-page"
import { assertMayExport } from "../../../workflows/access/find-visible"
import type { CrmRequest } from "./crm-request"

type ReadPage<Row> = (after: ExportPlace | null) => Promise<ExportPage<Row>>
type Owned = { owner_email: string | null }

/** The e-mails of owners; each user is looked up once, those of a page together. */
function ownerEmails(container: MedusaContainer) {
  const known = new Map<string, string>()
  return async (owner_ids: (string | null)[]) => {
    const unknown = [...new Set(owner_ids)].filter((id) => id !== null && !known.has(id))
    if (unknown.length) {
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "user",
        fields: ["id", "email"],
        filters: { id: unknown as string[] },
      })
      for (const { id, email } of data) {
        known.set(id, email)
      }
    }
    return known
  }
}

/** Every row of the file, page after page; the next one is read when the one before has been sent. */
async function* rowsOf<Row>(container: MedusaContainer, first: ExportPage<Row>, read: ReadPage<Row>) {
  const emailsOf = ownerEmails(container)
  for (let page = first; ; page = await read(page.next)) {
    const emails = await emailsOf(page.rows.map((row) => row.owner_id))
    for (const row of page.rows) {
      yield { ...row, owner_email: emails.get(row.owner_id ?? "") ?? null }
    }
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
export async function sendCsv<Row>(
  req: CrmRequest,
  res: MedusaResponse,
  file: { name: string; columns: Column<Row & Owned>[]; read: ReadPage<Row> },
): Promise<void> {
  assertMayExport(req.actor)
  const first = await file.read(null)
  const day = new Date().toISOString().slice(0, 10)
  res.writeHead(200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${file.name}-${day}.csv"`,
    "Cache-Control": "no-store",
  })
  async function* lines() {
    for await (const row of rowsOf(req.scope, first, file.read)) {
      yield cellsOf(file.columns, row)
    }
  }
  const csv = stringify({ bom: true, header: true, columns: file.columns.map((column) => column.key) })
  try {
    await pipeline(Readable.from(lines()), csv, res)
  } catch (error) {
    // The answer has begun: all that can still be said is that the file broke off, which a closed connection does.
    if (!isGone(error)) {
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Export of ${file.name} broke off`, error as Error)
    }
  }
}
