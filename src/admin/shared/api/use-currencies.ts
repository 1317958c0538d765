import { useStore } from "@medusajs/dashboard/hooks"

/** The currencies of the store, and the one it uses by default. */
export function useCurrencies() {
  const { store } = useStore()
  const supported = store?.supported_currencies ?? []
  const codes = supported.map((currency) => currency.currency_code)
  const byDefault = supported.find((currency) => currency.is_default)?.currency_code ?? codes[0]
  return { codes, byDefault, isLoading: !store }
}
