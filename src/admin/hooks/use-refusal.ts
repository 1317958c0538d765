import { toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { type OrderRefusal, refusalOf } from "../lib/order-refusal"
import { queryKeys } from "../lib/query-keys"

/**
 * Tries something that the server may refuse, and keeps why, to be shown where it belongs.
 * @param places what the form asks for; what is said of nothing of it is said of the form as a whole
 */
export function useRefusal(places: { fields?: string[]; lineIds?: string[] }) {
  const client = useQueryClient()
  const [refusal, setRefusal] = useState<OrderRefusal>()

  const attempt = async <Result>(action: Promise<Result>, onDone: (result: Result) => string) => {
    setRefusal(undefined)
    try {
      const result = await action
      toast.success(onDone(result))
      return result
    } catch (error) {
      setRefusal(refusalOf(error, { fields: places.fields ?? [], lineIds: places.lineIds ?? [] }))
      // Often somebody else was faster: what is left is asked again.
      void client.invalidateQueries({ queryKey: queryKeys.salesOrders.all })
      return undefined
    }
  }

  const isOfForm = refusal && !refusal.field && !refusal.line_id
  return {
    attempt,
    ofForm: isOfForm ? refusal.message : undefined,
    ofField: (name: string) => (refusal?.field === name ? refusal.message : undefined),
    ofLine: (id: string) => (refusal?.line_id === id ? refusal.message : undefined),
  }
}

export type Refusals = ReturnType<typeof useRefusal>
