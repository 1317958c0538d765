import { ArrowDownMini, ArrowUpMini } from "@medusajs/icons"
import { Avatar, Badge, clx, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { HttpCard, HttpStage } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { useNow } from "../../shared/format/use-now"
import { buyerOf, initialsOf } from "../../shared/format/names"
import { staleness } from "../../shared/api/staleness"
import { CardNext, NoNextStep } from "./card-next"
import { CardTags } from "./card-tags"

const VARIANTS = {
  chosen: "shadow-borders-interactive-with-active bg-ui-bg-highlight cursor-pointer",
  marked: "shadow-borders-interactive-with-active motion-safe:animate-pulse cursor-pointer",
  lifted: "shadow-elevation-card-hover rotate-1 cursor-grabbing",
  plain: "shadow-elevation-card-rest hover:shadow-elevation-card-hover cursor-pointer",
}

// Hints are the browser's own: with a Tooltip for each, scrolling a column takes half as long again.
type Props = {
  card: HttpCard
  stage: HttpStage
  title: ReactNode
  /** The name of its sales rep. */
  owner: string | undefined
  actions?: ReactNode
  variant?: keyof typeof VARIANTS
}

const Priority = ({ priority }: Pick<HttpCard, "priority">) => {
  const { t } = useTranslation("crm")
  if (priority === "medium") {
    return null
  }
  const label = t("boardTools.priority", { priority: t(`priority.${priority}`) })
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={priority === "high" ? "text-ui-tag-orange-icon" : "text-ui-fg-muted"}
      data-testid="card-priority"
    >
      {priority === "high" ? <ArrowUpMini /> : <ArrowDownMini />}
    </span>
  )
}

/** How long the card has been in its stage, and whether that is too long. */
const Age = ({ card, stage }: Pick<Props, "card" | "stage">) => {
  const { t } = useTranslation("crm")
  const { days, limit, isStale } = staleness(card, stage, useNow())
  const inStage = t("board.days", { count: days })
  return (
    <>
      {isStale && (
        <Badge
          size="2xsmall"
          color="orange"
          title={t("board.staleHint", { days: t("board.days", { count: limit ?? 0 }) })}
          data-testid="card-stale"
        >
          {t("board.stale")}
        </Badge>
      )}
      <span
        title={t("board.inStage", { days: inStage })}
        className="txt-compact-xsmall text-ui-fg-muted whitespace-nowrap"
      >
        {inStage}
      </span>
    </>
  )
}

/** What a card shows: title, buyer, amount, what is next, owner, days in the stage, and whether it is stale. */
export const CardFace = ({ card, stage, title, owner, actions, variant = "plain" }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  return (
    <div className={clx("bg-ui-bg-base flex flex-col gap-y-2 rounded-lg p-3", VARIANTS[variant])}>
      <div className="flex items-start justify-between gap-x-2">
        <div className="min-w-0">
          <div className="txt-compact-small-plus text-ui-fg-base break-words">{title}</div>
          <Text size="xsmall" leading="compact" className="text-ui-fg-subtle mt-1 truncate">
            {buyerOf(card) ?? "–"}
          </Text>
        </div>
        <div className="flex shrink-0 items-center gap-x-1">{actions}</div>
      </div>
      <CardTags tags={card.tags} />
      {stage.kind === "open" && <CardNext card={card} />}
      <div className="flex items-center justify-between gap-x-2">
        <span className="flex items-center gap-x-1">
          <Text size="small" leading="compact" weight="plus" className="tabular-nums">
            {format.shortMoney(card.amount, card.currency_code)}
          </Text>
          <Priority priority={card.priority} />
        </span>
        <div className="flex items-center gap-x-2">
          {stage.kind === "open" && !card.next_activity && <NoNextStep />}
          <Age card={card} stage={stage} />
          {owner && (
            <Avatar
              size="2xsmall"
              fallback={initialsOf(owner).slice(0, 1)}
              role="img"
              aria-label={t("board.owner", { name: owner })}
              title={t("board.owner", { name: owner })}
            />
          )}
        </div>
      </div>
    </div>
  )
}
