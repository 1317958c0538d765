import { ChevronDownMini } from "@medusajs/icons"
import { DropdownMenu } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { DEFAULT_PERIOD, PERIODS, useBoardFilter } from "./use-board-filter"

/** How far back the won and lost columns look. */
export const ClosedPeriod = ({ stage }: { stage: string }) => {
  const { t } = useTranslation("crm")
  const { filter, set } = useBoardFilter()
  const period = filter.closed_days ?? DEFAULT_PERIOD
  const nameOf = (value: string) =>
    value === "all" ? t("boardTools.period.all") : t("boardTools.period.days", { count: Number(value) })
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger
        className="txt-compact-xsmall text-ui-fg-muted hover:text-ui-fg-subtle focus-visible:shadow-borders-focus flex shrink-0 items-center gap-x-0.5 rounded outline-none"
        aria-label={t("boardTools.period.label", { stage, period: nameOf(period) })}
        data-testid="closed-period"
      >
        {nameOf(period)}
        <ChevronDownMini aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        <DropdownMenu.RadioGroup
          value={period}
          onValueChange={(value) => set("closed_days", value === DEFAULT_PERIOD ? undefined : value)}
        >
          {PERIODS.map((value) => (
            <DropdownMenu.RadioItem key={value} value={value} data-testid={`closed-period-${value}`}>
              {nameOf(value)}
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
