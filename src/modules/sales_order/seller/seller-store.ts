import type { InferTypeOf } from "@medusajs/framework/types"
import type { SalesOrderSession } from "../entities"
import { type Seller, SELLER_ID } from "../models/seller"

export type StoredSellerRow = InferTypeOf<typeof Seller>

/** What can be written of the seller. */
export type SellerData = Partial<Omit<StoredSellerRow, "id" | "created_at" | "updated_at" | "deleted_at">>

/** A change of the seller, and the whole of it for the first time, when there is nothing to change yet. */
export type SellerSave = { change: SellerData; first: SellerData & { name: string } }

/** Writes the one seller of the shop and returns how it was before: null the first time. */
async function saveSeller(
  { service, manager, context }: SalesOrderSession,
  { change, first }: SellerSave,
): Promise<StoredSellerRow | null> {
  const made = await manager.execute(
    "insert into crm_seller (id, name) values (?, ?) on conflict (id) do nothing returning id",
    [SELLER_ID, first.name],
  )
  if (made.length) {
    await service.updateSellers({ ...first, ...change, id: SELLER_ID }, context)
    return null
  }
  // Of two who save at once, the second sees what the first wrote.
  await manager.execute("select id from crm_seller where id = ? for update", [SELLER_ID])
  const [before] = await service.listSellers({ id: SELLER_ID }, {}, context)
  await service.updateSellers({ ...change, id: SELLER_ID }, context)
  return before as StoredSellerRow
}

/** Puts the seller back as it was before `saveSeller`; for compensation. */
async function restoreSeller(
  { service, context }: SalesOrderSession,
  before: SellerData | null,
): Promise<void> {
  await (before
    ? service.updateSellers({ ...before, id: SELLER_ID }, context)
    : service.deleteSellers(SELLER_ID, context))
}

/** The one seller. */
export const sellerStore = {
  writes: {
    /** Writes the one seller of the shop and returns how it was before: null the first time. */
    saveSeller,
    /** Undoes `saveSeller`; for compensation. */
    restoreSeller,
  },
}
