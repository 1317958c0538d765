import { useCallback, useEffect, useRef } from "react"

/** The same function for ever, which does what the latest one does. For handlers; not to be called while drawing. */
export function useStable<Args extends unknown[], Result>(handler: (...args: Args) => Result) {
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
