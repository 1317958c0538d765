import type { KeyboardEvent } from "react"
import { useRef, useState } from "react"
import type { HttpOfferVariant } from "../../types/http"
import { messageOf } from "../lib/errors"
import { parseQuantity } from "../lib/offer-cells"
import type { NewLine } from "../lib/offer-edits"
import { useOfferVariants } from "./api/offer-editor"
import { useDebounced } from "./use-debounced"

/** Milliseconds of rest before what is typed is searched. */
const REST = 150

/** A product to choose, or the typed text as a note. */
export type EntryOption = { variant: HttpOfferVariant } | { note: string }
export type EntryLine = Omit<NewLine, "key" | "after">

const lineOf = ({ id, title, sku, list_price }: HttpOfferVariant, quantity: number): EntryLine => ({
  ...{ kind: "product", variant_id: id, quantity, preview: { title, sku, list_price } },
})

const isSame = (sku: string | null, code: string) => sku?.toLowerCase() === code.toLowerCase()

/** What the typed text may mean. */
function useEntryOptions(offerId: string, text: string, isOn: boolean) {
  const code = text.trim()
  const q = useDebounced(code, REST)
  const found = useOfferVariants(offerId, q, isOn)
  const variants = isOn ? (found.data?.variants ?? []) : []
  const options: EntryOption[] = [
    ...variants.map((variant) => ({ variant })),
    ...(code && isOn ? [{ note: code }] : []),
  ]
  return {
    options,
    /** What is shown was found for another text. */
    isStale: q !== code || found.isFetching,
    isLoading: isOn && (found.isLoading || q !== code),
    error: found.error ? messageOf(found.error) : null,
    /** The product whose SKU was typed as it is. */
    exact: variants.find(({ sku }) => isSame(sku, code)),
  }
}

const STEPS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 }

/** The list below the field: which option is meant. */
function useOptionList(count: number) {
  const [isOpen, setOpen] = useState(false)
  /** Where the arrow keys went; until they do, the first option stands for itself. */
  const [chosen, setChosen] = useState<number | null>(null)
  return {
    isOpen,
    isChosen: chosen !== null,
    index: Math.min(chosen ?? 0, count - 1),
    open: () => {
      setOpen(true)
      setChosen(null)
    },
    close: () => {
      setOpen(false)
      setChosen(null)
    },
    /** @returns whether there is somewhere to go; above the first option one leaves the list */
    step: (by: 1 | -1) => {
      if (by < 0 && (!isOpen || chosen === null)) {
        return false
      }
      const next = chosen === null ? 0 : chosen + by
      setOpen(true)
      setChosen(next < 0 ? null : Math.min(next, count - 1))
      return true
    },
  }
}

/** What enter takes from the list; nothing for a code typed or scanned as it is, which needs no list. */
function meantBy(found: ReturnType<typeof useEntryOptions>, list: ReturnType<typeof useOptionList>) {
  const option = found.options[list.index] as EntryOption | undefined
  const isFound = !found.isStale && !found.exact && option && "variant" in option
  return list.isChosen || isFound ? option : undefined
}

/** The empty last row: a product is typed or chosen, then how many. */
export function useOfferEntry(offerId: string, add: (line: EntryLine) => void) {
  const [text, setText] = useState("")
  const [variant, setVariant] = useState<HttpOfferVariant | null>(null)
  const [quantity, setQuantity] = useState("1")
  const [isSearching, setSearching] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const amount = useRef<HTMLInputElement>(null)
  const found = useEntryOptions(offerId, text, isSearching && !variant)
  const list = useOptionList(found.options.length)

  const clear = () => {
    setText("")
    setVariant(null)
    setQuantity("1")
    list.close()
    search.current?.focus()
  }

  const addAndClear = (line: EntryLine) => {
    add(line)
    clear()
  }

  const choose = (option: EntryOption) => {
    if ("note" in option) {
      return addAndClear({ kind: "note", title: option.note })
    }
    setVariant(option.variant)
    setText(option.variant.title)
    list.close()
    requestAnimationFrame(() => amount.current?.select())
  }

  const enter = () => {
    const option = meantBy(found, list)
    if (variant) {
      amount.current?.select()
    } else if (option) {
      choose(option)
    } else if (text.trim()) {
      addAndClear(found.exact ? lineOf(found.exact, 1) : { kind: "product", sku: text.trim(), quantity: 1 })
    }
  }

  const onSearchKey = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    if (by && !variant) {
      setSearching(true)
      if (list.step(by)) {
        event.preventDefault()
      }
    } else if (event.key === "Enter") {
      event.preventDefault()
      enter()
    } else if (event.key === "Escape" && (list.isOpen || text)) {
      event.preventDefault()
      return list.isOpen ? list.close() : clear()
    }
  }

  const typed = parseQuantity(quantity)
  const onAmountKey = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault()
      if (variant && "value" in typed) {
        addAndClear(lineOf(variant, typed.value))
      }
    } else if (event.key === "Escape") {
      event.preventDefault()
      clear()
    }
  }

  const onText = (next: string) => {
    setText(next)
    setVariant(null)
    setSearching(true)
    list.open()
  }

  const isOpen = list.isOpen && (found.options.length > 0 || !!text.trim())
  const state = { text, variant, quantity, isOpen, isWrong: "error" in typed, found, list }
  return { search, amount, state, setQuantity, choose, onSearchKey, onAmountKey, onText }
}
