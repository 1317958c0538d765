import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type StoreRow = { supported_currencies?: { currency_code: string; is_default: boolean }[] }

/** The store's default currency; null where it has none. */
export async function readDefaultCurrency(container: MedusaContainer): Promise<string | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "store", fields: ["supported_currencies.*"] })
  const [store] = data as unknown as StoreRow[]
  return store?.supported_currencies?.find(({ is_default }) => is_default)?.currency_code ?? null
}
