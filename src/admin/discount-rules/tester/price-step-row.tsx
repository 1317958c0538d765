import { clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../shared/format/use-format"
import type { PriceStep } from "./price-steps"

const BARS = {
  base: "bg-ui-tag-neutral-icon",
  priceList: "bg-ui-tag-blue-icon",
  rule: "bg-ui-tag-purple-icon",
}

type Props = { step: PriceStep; currencyCode: string }

/** One step of a price: its bar as long as the price, and dashed what the step takes off. */
export const PriceStepRow = ({ step, currencyCode }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { kind, name, price, width, gap, change } = step
  const label = { base: "rules.tester.base", priceList: "rules.tester.priceList", rule: "rules.tester.rule" }
  const isUp = change > 0
  return (
    <li className="flex flex-col gap-y-1.5" data-testid={`ladder-${kind}`}>
      <div className="flex items-baseline justify-between gap-x-4">
        <Text size="small" className="text-ui-fg-subtle min-w-0 break-words">
          {t(label[kind], kind === "rule" ? { name } : { title: name })}
        </Text>
        <span className="flex shrink-0 items-baseline gap-x-2">
          {Math.abs(change) >= 0.005 && (
            <span
              className={clx(
                "txt-compact-xsmall-plus tabular-nums",
                isUp ? "text-ui-tag-orange-text" : "text-ui-tag-green-text",
              )}
            >
              {t(isUp ? "rules.tester.up" : "rules.tester.down", {
                percent: format.percent(Math.abs(change)),
              })}
            </span>
          )}
          <span className="txt-compact-small-plus text-ui-fg-base tabular-nums">
            {format.money(price, currencyCode)}
          </span>
        </span>
      </div>
      <div aria-hidden className="bg-ui-bg-component flex h-3 w-full overflow-hidden rounded">
        <div
          className={clx("h-full rounded-l transition-all duration-300", BARS[kind])}
          style={{ width: `${width}%` }}
        />
        <div
          className={clx("h-full rounded-r border border-dashed transition-all duration-300", {
            "border-ui-tag-orange-icon bg-ui-tag-orange-bg": isUp,
            "border-ui-tag-green-icon bg-ui-tag-green-bg": !isUp,
            "border-none": gap === 0,
          })}
          style={{ width: `${gap}%` }}
        />
      </div>
    </li>
  )
}
