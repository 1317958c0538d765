import { Avatar, Badge, clx, Text, Tooltip } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { HttpCard, HttpStage } from "../../../types/http"
import { useRepNames } from "../../hooks/api/access"
import { useFormat } from "../../hooks/use-format"
import { useNow } from "../../hooks/use-now"
import { daysSince } from "../../lib/format"
import { buyerOf, initialsOf } from "../../lib/names"

type Props = {
  card: HttpCard
  stage: HttpStage | undefined
  title: ReactNode
  menu?: ReactNode
  isLifted?: boolean
}

/** What a card shows: title, buyer, amount, owner, days in the stage, and whether it is stale. */
export const CardFace = ({ card, stage, title, menu, isLifted }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const owner = useRepNames()(card.owner_id)
  const days = daysSince(card.stage_entered_at, useNow())
  const limit = stage?.rotting_days ?? null
  const isStale = limit !== null && days > limit
  const inStage = t("board.days", { count: days })

  return (
    <div
      className={clx(
        "bg-ui-bg-base shadow-elevation-card-rest flex flex-col gap-y-2 rounded-lg p-3",
        isLifted
          ? "shadow-elevation-card-hover rotate-1 cursor-grabbing"
          : "hover:shadow-elevation-card-hover cursor-pointer",
      )}
    >
      <div className="flex items-start justify-between gap-x-2">
        <div className="min-w-0">
          <div className="txt-compact-small-plus text-ui-fg-base break-words">{title}</div>
          <Text size="xsmall" leading="compact" className="text-ui-fg-subtle mt-1 truncate">
            {buyerOf(card) ?? "–"}
          </Text>
        </div>
        {menu}
      </div>
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" leading="compact" weight="plus" className="tabular-nums">
          {format.shortMoney(card.amount, card.currency_code)}
        </Text>
        <div className="flex items-center gap-x-2">
          {isStale && (
            <Tooltip content={t("board.staleHint", { days: t("board.days", { count: limit }) })}>
              <Badge size="2xsmall" color="orange" data-testid="card-stale">
                {t("board.stale")}
              </Badge>
            </Tooltip>
          )}
          <Tooltip content={t("board.inStage", { days: inStage })}>
            <span className="txt-compact-xsmall text-ui-fg-muted whitespace-nowrap">{inStage}</span>
          </Tooltip>
          {owner && (
            <Tooltip content={t("board.owner", { name: owner })}>
              <span>
                <Avatar
                  size="2xsmall"
                  fallback={initialsOf(owner).slice(0, 1)}
                  aria-label={t("board.owner", { name: owner })}
                />
              </span>
            </Tooltip>
          )}
        </div>
      </div>
    </div>
  )
}
