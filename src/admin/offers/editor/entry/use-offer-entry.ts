import type { KeyboardEvent } from "react"
import { useRef, useState } from "react"
import type { HttpOfferVariant } from "../../../../types/http"
import { messageOf } from "../../../shared/api/errors"
import { parseQuantity } from "../grid/offer-cells"
import type { NewLine } from "../saving/offer-edits"
import { readOfferVariants, useOfferVariants } from "../api"
import { useDebounced } from "../../../shared/react/use-debounced"

/** Milliseconds of rest before what is typed is searched. */
const REST = 150

/** A product to choose, or the typed text as a note. */
export type EntryOption = { variant: HttpOfferVariant } | { note: string }
export type EntryLine = Omit<NewLine, "key" | "after">

const lineOf = ({ id, title, sku, list_price }: HttpOfferVariant, quantity: number): EntryLine => ({
  ...{ kind: "product", variant_id: id, quantity, preview: { title, sku, list_price } },
})

const byCode = (code: string): EntryLine => ({ kind: "product", sku: code, quantity: 1 })

/** The product whose SKU was typed as it is. */
const exactOf = (variants: HttpOfferVariant[], code: string) =>
  variants.find(({ sku }) => sku?.toLowerCase() === code.toLowerCase())

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
    exact: exactOf(variants, code),
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

/** With these one goes back to a text that was entered. */
const CORRECTIONS = new Set(["ArrowLeft", "ArrowRight", "Home", "End", "Backspace", "Delete", "Escape"])

/**
 * The code for which enter was pressed before its own products were found: they are asked for at once, and what
 * enter takes is known when they are there. A scanner, or somebody who goes elsewhere, does not wait: theirs was
 * a code.
 */
function useAwaited(offerId: string) {
  const awaited = useRef<string | null>(null)
  const stop = () => {
    const code = awaited.current
    awaited.current = null
    return code
  }
  return {
    stop,
    is: () => awaited.current !== null,
    start: async (code: string, answer: (variants: HttpOfferVariant[], code: string) => void) => {
      awaited.current = code
      // A search that failed found nothing: the offer says what is wrong with the code.
      const variants = await readOfferVariants(offerId, code).catch(() => [])
      if (awaited.current === code) {
        stop()
        answer(variants, code)
      }
    },
  }
}

/** What is in the empty row, and what enter makes of it. */
function useEntry(offerId: string, add: (line: EntryLine) => void) {
  const [text, setText] = useState("")
  const [variant, setVariant] = useState<HttpOfferVariant | null>(null)
  const [quantity, setQuantity] = useState("1")
  const [isSearching, setSearching] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const amount = useRef<HTMLInputElement>(null)
  const found = useEntryOptions(offerId, text, isSearching && !variant)
  const list = useOptionList(found.options.length)
  const awaited = useAwaited(offerId)

  const clear = () => {
    awaited.stop()
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
    awaited.stop()
    setVariant(option.variant)
    setText(option.variant.title)
    list.close()
    requestAnimationFrame(() => amount.current?.select())
  }

  const addFound = (variants: HttpOfferVariant[], code: string) => {
    const exact = exactOf(variants, code)
    if (exact || !variants.length) {
      return addAndClear(exact ? lineOf(exact, 1) : byCode(code))
    }
    choose({ variant: variants[0] })
  }

  /** Adds by its code what nobody waits for. */
  const addAwaited = () => {
    const code = awaited.stop()
    if (code !== null) {
      add(byCode(code))
      setText("")
    }
  }

  const enter = () => {
    const code = text.trim()
    const option = meantBy(found, list)
    if (variant) {
      amount.current?.select()
    } else if (option) {
      choose(option)
    } else if (found.exact) {
      addAndClear(lineOf(found.exact, 1))
    } else if (code && !awaited.is()) {
      // What is scanned next writes over it.
      search.current?.select()
      void awaited.start(code, addFound)
    }
  }

  const type = (next: string) => {
    setText(next)
    setVariant(null)
    setSearching(true)
    list.open()
  }

  const state = { text, variant, quantity, found, list }
  return {
    search,
    amount,
    state,
    awaited,
    ...{ setQuantity, setSearching },
    ...{ type, clear, choose, addAndClear, enter, addAwaited },
  }
}

/** The empty last row: a product is typed or chosen, then how many. */
export function useOfferEntry(offerId: string, add: (line: EntryLine) => void) {
  const entry = useEntry(offerId, add)
  const { search, amount, awaited, setQuantity, setSearching, clear, choose, addAndClear, enter } = entry
  const { text, variant, quantity, found, list } = entry.state

  const onSearchKey = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    if (CORRECTIONS.has(event.key)) {
      awaited.stop()
    }
    if (awaited.is() && by) {
      event.preventDefault()
    } else if (by && !variant) {
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
    entry.addAwaited()
    entry.type(next)
  }

  const onLeave = () => {
    list.close()
    entry.addAwaited()
  }

  const isOpen = list.isOpen && (found.options.length > 0 || !!text.trim())
  const state = { ...entry.state, isOpen, isWrong: "error" in typed }
  return { search, amount, state, setQuantity, choose, onSearchKey, onAmountKey, onText, onLeave }
}
