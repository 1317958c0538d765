import { clx, Text, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LiveStatus as Status } from "./live/board-live"

/** Whether the board hears of what colleagues do at once; nothing is said before it has been found out. */
export const LiveStatus = ({ status }: { status: Status }) => {
  const { t } = useTranslation("crm")
  const isLive = status === "live"
  const text = t(`boardTools.live.${status}`)
  return (
    <span role="status" data-testid="board-live" data-status={status} className="flex items-center gap-x-1.5">
      {status !== "connecting" && (
        <>
          <Tooltip content={t(`boardTools.live.${status}Hint`)}>
            <span
              className={clx(
                "inline-block size-2 rounded-full",
                isLive ? "bg-ui-tag-green-icon" : "bg-ui-tag-orange-icon motion-safe:animate-pulse",
              )}
            />
          </Tooltip>
          <Text as="span" size="xsmall" className={isLive ? "sr-only" : "text-ui-fg-muted"}>
            {text}
          </Text>
        </>
      )}
    </span>
  )
}
