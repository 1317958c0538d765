import { EllipsisHorizontal } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import type { ComponentPropsWithoutRef } from "react"
import { forwardRef } from "react"
import { useTranslation } from "react-i18next"

type Props = ComponentPropsWithoutRef<"button"> & { testId: string }

/** The three dots of an ActionMenu, with a name for screen readers. */
export const MenuButton = forwardRef<HTMLButtonElement, Props>(({ testId, ...props }, ref) => {
  const { t } = useTranslation("crm")
  return (
    <IconButton
      ref={ref}
      size="small"
      variant="transparent"
      aria-label={t("actions.more")}
      data-testid={testId}
      {...props}
    >
      <EllipsisHorizontal />
    </IconButton>
  )
})
MenuButton.displayName = "MenuButton"
