import { useQuery } from "@tanstack/react-query"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { localeOf } from "../../../shared/format/format"
import type { PastedLine, PasteProblem } from "./offer-paste"
import { parsePaste } from "./offer-paste"
import { queryKeys } from "../../../shared/api/query-keys"
import { readSkus } from "../api"

export type CheckedLine = Omit<PastedLine, "problems"> & {
  /** The product's name, once it is known. */
  title: string | undefined
  problems: (PasteProblem | "unknownSku")[]
  /** By the user, whatever is wrong with it. */
  isLeftOut: boolean
}

/** Pasted cells as lines, with the names of their products. */
export function useOfferPaste(text: string) {
  const { i18n } = useTranslation("crm")
  const [last, setLast] = useState<"percent" | "price">()
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set())
  const pasted = useMemo(() => parsePaste(text, localeOf(i18n.language), last), [text, i18n.language, last])
  const skus = useMemo(
    () => [...new Set(pasted.lines.map(({ sku }) => sku).filter(Boolean))].sort(),
    [pasted.lines],
  )
  const names = useQuery({
    queryKey: [...queryKeys.offers.all, "skus", skus],
    queryFn: () => readSkus(skus),
    enabled: skus.length > 0,
    staleTime: 60_000,
    retry: false,
  })

  const lines = useMemo<CheckedLine[]>(
    () =>
      pasted.lines.map((line) => {
        const title = names.data?.get(line.sku)
        // The names may not be readable for everybody; the server knows the SKUs anyway.
        const isUnknown = line.sku && names.data && title === undefined
        const problems: CheckedLine["problems"] = isUnknown ? [...line.problems, "unknownSku"] : line.problems
        return { ...line, title, problems, isLeftOut: leftOut.has(line.row) }
      }),
    [pasted.lines, names.data, leftOut],
  )
  /** Leaves a row out, or takes it in again. */
  const toggle = (row: number) =>
    setLeftOut((rows) => new Set(rows.has(row) ? [...rows].filter((each) => each !== row) : [...rows, row]))

  return {
    lines,
    good: lines.filter(({ problems, isLeftOut }) => !problems.length && !isLeftOut),
    toggle,
    last: pasted.last,
    setLast,
    isLoading: names.isLoading,
  }
}
