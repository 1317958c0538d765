import { toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { queryKeys } from "../api/query-keys"
import { placedIn, type Places, type Refusal } from "./placed-in"

type Form = Places & {
  /** Once it was done: closes the form. */
  onDone: () => void
}

/** Tries something that the server may refuse, and keeps why, to be shown where it belongs. */
export function useRefusal({ onDone, ...places }: Form) {
  const client = useQueryClient()
  const [refusal, setRefusal] = useState<Refusal>()

  const attempt = async <Result>(action: Promise<Result>, successMessage: (result: Result) => string) => {
    setRefusal(undefined)
    try {
      toast.success(successMessage(await action))
      onDone()
    } catch (error) {
      setRefusal(placedIn(error, places))
      // Often somebody else was faster: what is left is asked again.
      void client.invalidateQueries({ queryKey: queryKeys.salesOrders.all })
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
