import { CheckCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

type Props = {
  number: number
  name: "group" | "products" | "rule" | "use"
  /** Undefined where that cannot be known. */
  isDone?: boolean
  children: ReactNode
}

/** One step from a product group to a discount in an offer: what to do, whether it is done, and the way there. */
export const StepCard = ({ number, name, isDone, children }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <li
      className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-2 rounded-lg p-4"
      data-testid={`rule-step-${name}`}
      data-done={isDone}
    >
      <div className="flex items-center gap-x-2">
        {isDone ? (
          <>
            <CheckCircleSolid aria-hidden className="text-ui-tag-green-icon size-5" />
            <span className="sr-only">{t("rules.steps.done")}</span>
          </>
        ) : (
          <span className="txt-compact-xsmall-plus bg-ui-bg-base text-ui-fg-subtle shadow-borders-base flex size-5 items-center justify-center rounded-full tabular-nums">
            {number}
          </span>
        )}
        <Text size="small" leading="compact" weight="plus">
          {t(`rules.steps.${name}.title`)}
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle flex-1">
        {t(`rules.steps.${name}.hint`)}
      </Text>
      <div className="flex flex-wrap gap-x-3 gap-y-1">{children}</div>
    </li>
  )
}
