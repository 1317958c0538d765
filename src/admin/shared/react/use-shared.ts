import { replaceEqualDeep } from "@tanstack/react-query"
import { useState } from "react"

/** The value, and the same object as before where nothing in it has changed. */
export function useShared<Value>(value: Value): Value {
  const [kept, keep] = useState(value)
  const shared = replaceEqualDeep(kept, value) as Value
  if (shared !== kept) {
    keep(shared)
  }
  return shared
}
