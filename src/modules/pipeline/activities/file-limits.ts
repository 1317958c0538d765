import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import type { CrmOptions } from "../../../options"
import { RECORDS, type RecordScope } from "./records"

const MEGABYTE = 1024 * 1024

/** How many files, and how many bytes they have together. */
export type FileCount = { files: number; bytes: number }

type Limits = Pick<CrmOptions, "max_record_files" | "max_record_megabytes">

/** @throws conflict `record_files_full` when a record would have more files, or larger ones, than this store allows */
export function assertRoomForFiles(kept: FileCount, more: FileCount, limits: Limits): void {
  const files = kept.files + more.files
  const megabytes = (kept.bytes + more.bytes) / MEGABYTE
  if (files > limits.max_record_files || megabytes > limits.max_record_megabytes) {
    throw crmError("record_files_full", {
      max_files: limits.max_record_files,
      max_megabytes: limits.max_record_megabytes,
      files,
      megabytes: Math.ceil(megabytes),
    })
  }
}

export const countOf = (files: { size: number }[]): FileCount => ({
  files: files.length,
  bytes: files.reduce((sum, { size }) => sum + size, 0),
})

/** The files of a record, with nobody else adding some until the transaction ends. */
export async function lockFiles(manager: EntityManager, scope: RecordScope, id: string): Promise<FileCount> {
  await manager.execute("select pg_advisory_xact_lock(hashtextextended('crm_attachment:' || ?, 0))", [id])
  const [{ files, bytes }] = await manager.execute(
    `select count(*)::int as files, coalesce(sum(size), 0)::float8 as bytes
       from crm_attachment where ${RECORDS[scope].column} = ? and deleted_at is null`,
    [id],
  )
  return { files, bytes }
}
