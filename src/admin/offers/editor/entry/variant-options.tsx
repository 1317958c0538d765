import { clx, Skeleton, Text } from "@medusajs/ui"
import { Thumbnail } from "@medusajs/dashboard/components"
import { PlusMini } from "@medusajs/icons"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { HttpOfferVariant } from "../../../../types/http"
import type { EntryOption } from "./use-offer-entry"
import { formatNumber } from "../../../shared/format/format"
import { unitText } from "../../offer-format"

const Price = ({ variant, currencyCode }: { variant: HttpOfferVariant; currencyCode: string }) => {
  const { t, i18n } = useTranslation("crm")
  const { list_price: list, unit_price: unit, discount_rule_name: rule } = variant
  const money = (amount: number) => unitText(amount, currencyCode, i18n.language)
  if (list === null) {
    return <span className="text-ui-fg-error">{t("offerEditor.noPrice")}</span>
  }
  const isLess = unit !== null && unit < list
  return (
    <span className="flex flex-col items-end" title={rule ?? undefined}>
      <span className="text-ui-fg-base">{money(isLess ? unit : list)}</span>
      {isLess && <s className="txt-compact-xsmall text-ui-fg-muted">{money(list)}</s>}
    </span>
  )
}

const Stock = ({ available }: { available: number | null }) => {
  const { t, i18n } = useTranslation("crm")
  const text = formatNumber(available ?? 0, i18n.language)
  return available === null ? (
    <span className="text-ui-fg-muted">{t("offerEditor.notCounted")}</span>
  ) : (
    <span className={available > 0 ? "text-ui-fg-subtle" : "text-ui-tag-orange-text"}>
      {t("offerEditor.inStock", { count: available, available: text })}
    </span>
  )
}

type Props = {
  id: string
  options: EntryOption[]
  activeIndex: number
  isLoading: boolean
  error: string | null
  currencyCode: string
  onChoose: (option: EntryOption) => void
}

/** What the typed text finds: products with their price for this customer and their stock, and the text as a note. */
export const VariantOptions = (props: Props) => {
  const { id, options, activeIndex, isLoading, error, currencyCode, onChoose } = props
  const { t } = useTranslation("crm")
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" })
  }, [activeIndex])
  const hasProducts = options.some((option) => "variant" in option)

  return (
    <div className="flex max-h-[320px] flex-col">
      {isLoading && !hasProducts && (
        <div aria-busy="true" className="flex flex-col gap-y-1 p-2">
          <Skeleton className="h-9 w-full rounded-md" />
          <Skeleton className="h-9 w-full rounded-md" />
        </div>
      )}
      {!isLoading && !hasProducts && (
        <Text size="small" className="text-ui-fg-muted px-3 py-2">
          {error ?? t("offerEditor.noProducts")}
        </Text>
      )}
      <ul id={id} ref={list} role="listbox" aria-label={t("fields.product")} className="overflow-y-auto p-1">
        {options.map((option, index) => (
          <li
            key={"variant" in option ? option.variant.id : "note"}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === activeIndex}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
            className={clx(
              "txt-compact-small grid cursor-pointer grid-cols-[auto_minmax(0,1fr)_auto_auto] items-center gap-x-3 rounded-md px-2 py-1.5",
              index === activeIndex ? "bg-ui-bg-component-hover" : "hover:bg-ui-bg-component-hover",
            )}
          >
            {"variant" in option ? (
              <>
                <Thumbnail src={option.variant.thumbnail} alt="" />
                <span className="flex min-w-0 flex-col">
                  <span className="text-ui-fg-base truncate">{option.variant.title}</span>
                  <span className="txt-compact-xsmall text-ui-fg-muted truncate">
                    {option.variant.sku ?? "–"}
                  </span>
                </span>
                <span className="txt-compact-xsmall whitespace-nowrap text-right tabular-nums">
                  <Stock available={option.variant.available} />
                </span>
                <span className="w-[92px] whitespace-nowrap text-right tabular-nums">
                  <Price variant={option.variant} currencyCode={currencyCode} />
                </span>
              </>
            ) : (
              <>
                <span className="text-ui-fg-muted flex w-6 justify-center">
                  <PlusMini />
                </span>
                <span className="text-ui-fg-subtle col-span-3 truncate">
                  {t("offerEditor.asNote", { text: option.note })}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
