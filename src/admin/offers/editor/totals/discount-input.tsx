import { clx } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { DiscountType } from "../../../../types/http"
import type { Leave } from "../grid/use-offer-cells"
import { DISCOUNT_SIGNS, discountTypeIn, withoutSigns, withSign } from "../grid/offer-cells"
import { numberText } from "../../../shared/format/numbers"
import { CellInput } from "../grid/cell-input"

type Props<Type extends DiscountType> = {
  types: readonly Type[]
  type: Type | null
  value: number | null
  /** As it was typed before, where it could not be saved. */
  unsaved?: string
  typed: string | null
  label: string
  /** The value that means the same in another kind; undefined where that is not known. */
  sameAs?: (type: Type) => number
  onCommit: (text: string, type: Type) => boolean
  onStop: (step?: Leave) => void
  testId: string
}

/** A discount while one types it: "10 %", "-20" and "=180" choose its kind, as the buttons do. */
export const DiscountInput = <Type extends DiscountType>(props: Props<Type>) => {
  const { types, value, unsaved, typed, label, sameAs, onCommit, onStop, testId } = props
  const { t } = useTranslation("crm")
  const typeIn = (text: string | null | undefined) =>
    types.find((candidate) => candidate === discountTypeIn(text ?? ""))
  const [type, setType] = useState<Type>(() => typeIn(typed ?? unsaved) ?? props.type ?? types[0])
  const text = unsaved === undefined ? (value === null ? "" : numberText(value)) : withoutSigns(unsaved)
  const [start, setStart] = useState({ text, typed: typed === null ? null : withoutSigns(typed), round: 0 })
  const current = useRef(start.typed ?? start.text)

  const onType = (next: string) => {
    const typedType = typeIn(next)
    if (typedType) {
      setType(typedType)
    }
    current.current = typedType ? withoutSigns(next) : next
    return current.current
  }

  const choose = (next: Type) => {
    const isUntouched = current.current === text && value !== null && type === props.type
    const same = isUntouched && sameAs ? numberText(sameAs(next)) : current.current
    current.current = same
    setType(next)
    setStart(({ round }) => ({ text: same, typed: null, round: round + 1 }))
  }

  return (
    <div className="flex min-w-0 flex-1 items-center self-stretch">
      <div
        role="group"
        aria-label={t("fields.discountType")}
        className="flex items-center gap-x-px pl-1"
        // The field keeps the focus: leaving it saves what is typed.
        onMouseDown={(event) => event.preventDefault()}
      >
        {types.map((option) => (
          <button
            key={option}
            type="button"
            tabIndex={-1}
            title={t(`offerEditor.kind.${option}`)}
            aria-label={t(`offerEditor.kind.${option}`)}
            aria-pressed={option === type}
            onClick={() => choose(option)}
            data-testid={`${testId}-${option}`}
            className={clx(
              "txt-compact-small flex size-6 items-center justify-center rounded-md transition-colors",
              option === type
                ? "bg-ui-bg-interactive text-ui-fg-on-color"
                : "text-ui-fg-muted hover:bg-ui-bg-base-hover",
            )}
          >
            {DISCOUNT_SIGNS[option]}
          </button>
        ))}
      </div>
      <CellInput
        key={start.round}
        {...{ text: start.text, typed: start.typed, label, onType, onStop, testId }}
        isNumber
        onCommit={(next) => onCommit(withSign(next, type), type)}
      />
    </div>
  )
}
