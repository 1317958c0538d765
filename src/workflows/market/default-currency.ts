import type { MedusaContainer } from "@medusajs/framework/types"
import { readRow } from "../../utils/read-rows"

type StoreRow = { supported_currencies?: { currency_code: string; is_default: boolean }[] }

/** The store's default currency; null where it has none. */
export async function readDefaultCurrency(container: MedusaContainer): Promise<string | null> {
  const store = await readRow<StoreRow>(container, { entity: "store", fields: ["supported_currencies.*"] })
  return store?.supported_currencies?.find(({ is_default }) => is_default)?.currency_code ?? null
}
