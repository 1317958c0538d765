import { Button, Heading, Input, Select } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { BoardFilterState } from "./use-board-filter"
import { useCan } from "../shared/api/use-can"
import { useOwnerOptions } from "../shared/api/use-owner-options"
import type { LiveStatus as Status } from "./live/board-live"
import { BoardFilters } from "./board-filters"
import { LiveStatus } from "./live-status"

const EVERYBODY = "all"

type Props = { state: BoardFilterState; status: Status }

const Search = ({ state: { filter, set } }: Pick<Props, "state">) => {
  const { t } = useTranslation("crm")
  const { q } = filter
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => () => clearTimeout(timer.current), [])

  const search = (text: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => set("q", text.trim() || undefined), 300)
  }

  return (
    <div className="w-[220px] lg:w-[260px]">
      <Input
        key={q === undefined ? "cleared" : "searching"}
        size="small"
        type="search"
        autoFocus={q !== undefined}
        defaultValue={q}
        maxLength={200}
        aria-label={t("board.search")}
        placeholder={t("board.search")}
        onChange={(event) => search(event.target.value)}
        data-testid="board-search"
      />
    </div>
  )
}

const Owner = ({ state: { filter, set } }: Pick<Props, "state">) => {
  const { t } = useTranslation("crm")
  const owners = useOwnerOptions("opportunity")
  return owners.length > 1 ? (
    <div className="w-[160px]">
      <Select
        size="small"
        value={filter.owner_id?.[0] ?? EVERYBODY}
        onValueChange={(value) => set("owner_id", value === EVERYBODY ? undefined : value)}
      >
        <Select.Trigger aria-label={t("fields.owner")} data-testid="board-owner">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={EVERYBODY}>{t("board.allOwners")}</Select.Item>
          {owners.map(({ value, label }) => (
            <Select.Item key={value} value={value}>
              {label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  ) : null
}

/** Heading, whether the board is live, search, filters, and a new opportunity. */
export const BoardToolbar = ({ state, status }: Props) => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-1">
      <div className="flex items-center gap-x-3">
        <Heading level="h1">{t("board.title")}</Heading>
        <LiveStatus status={status} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Search state={state} />
        <Owner state={state} />
        <BoardFilters state={state} />
        {can("opportunity", "write") && (
          <Button size="small" variant="secondary" asChild>
            <Link to="/crm/opportunities/create" data-testid="opportunity-create">
              {t("board.newOpportunity")}
            </Link>
          </Button>
        )}
      </div>
    </div>
  )
}
