import type { HttpOffer } from "../../../../types/http"
import type { Edits, HeadChange, LineChange, NewLine } from "./offer-edits"
import { orderKeys } from "../grid/offer-rows"

type BatchLine = Omit<NewLine, "key" | "after" | "preview"> & { after_id?: string | null }

export type LinesBatch = {
  version: number
  create?: BatchLine[]
  update?: ({ id: string } & LineChange)[]
  delete?: string[]
  order?: string[]
}
export type HeadBody = HeadChange & { version: number }

/** What lines are called on screen (keys) and by the server (ids). */
export type Names = { idOf: (key: string) => string; keyOf: (id: string) => string }

/** The edits of lines as one request. A new line follows the last line before it that the server knows. */
export function batchOf(edits: Edits, offer: HttpOffer, { idOf, keyOf }: Names): LinesBatch {
  const drawn = orderKeys(
    offer.lines.map(({ id }) => keyOf(id)),
    edits,
  )
  const created = new Map(edits.create.map((line) => [line.key, line]))
  const create: BatchLine[] = []
  let before: string | null = null
  for (const key of drawn) {
    const line = created.get(key)
    if (line) {
      const { key: _key, after: _after, preview: _preview, ...fields } = line
      create.push({ ...fields, after_id: before })
    } else {
      before = idOf(key)
    }
  }
  const update = Object.entries(edits.update).map(([key, change]) => ({ id: idOf(key), ...change }))
  return {
    version: offer.version,
    ...(create.length ? { create } : {}),
    ...(update.length ? { update } : {}),
    ...(edits.remove.length ? { delete: edits.remove.map(idOf) } : {}),
    ...(edits.order ? { order: drawn.filter((key) => !created.has(key)).map(idOf) } : {}),
  }
}

/** The keys of the new lines, each with the id the server gave it; both are in the order of the offer. */
export function newIds(edits: Edits, before: HttpOffer, after: HttpOffer, { keyOf }: Names) {
  const known = new Set(before.lines.map(({ id }) => id))
  const ids = after.lines.map(({ id }) => id).filter((id) => !known.has(id))
  const created = new Set(edits.create.map(({ key }) => key))
  const keys = orderKeys(
    before.lines.map(({ id }) => keyOf(id)),
    edits,
  ).filter((key) => created.has(key))
  return keys.flatMap((key, index) => (ids[index] ? [{ key, id: ids[index] }] : []))
}
