import { useQuery } from "@tanstack/react-query"
import type { UseFormReturn } from "react-hook-form"
import { useForm, useWatch } from "react-hook-form"
import { useSearchParams } from "react-router-dom"
import { parseNumber } from "../../shared/format/numbers"
import { sdk } from "../../shared/api/sdk"
import { useRuleTest } from "../api"
import { useDebounced } from "../../shared/react/use-debounced"

export type TesterForm = { variant_id: string; customer_id: string; quantity: string; currency_code: string }

/** Typing a number asks once, not once per key. */
const REST = 250

/** The variant that a link to the tester names by its product; null once it is known that there is none. */
export function useNamedVariant(): string | null | undefined {
  const [params] = useSearchParams()
  const product = params.get("test_product")
  const { data, isError } = useQuery({
    queryKey: ["crm-first-variant", product],
    queryFn: () => sdk.admin.product.listVariants(product ?? "", { limit: 1, fields: "id" }),
    enabled: !!product,
    retry: false,
  })
  if (!product || isError) {
    return null
  }
  return data && (data.variants[0]?.id ?? null)
}

/** What is asked of the tester and what it answers; asked anew with every change. */
export function useTester(variantId: string, currencyCode: string) {
  const form: UseFormReturn<TesterForm> = useForm<TesterForm>({
    defaultValues: { variant_id: variantId, customer_id: "", quantity: "1", currency_code: currencyCode },
  })
  const [variant_id, customer_id, text, currency_code] = useWatch({
    control: form.control,
    name: ["variant_id", "customer_id", "quantity", "currency_code"],
  })
  const quantity = useDebounced(parseNumber(text) ?? 0, REST)
  const test = useRuleTest(
    variant_id && quantity > 0
      ? {
          variant_id,
          quantity,
          ...(customer_id ? { customer_id } : {}),
          ...(currency_code ? { currency_code } : {}),
        }
      : undefined,
  )
  return { form, test, hasProduct: !!variant_id }
}
