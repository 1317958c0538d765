import { Button, Heading, Input, Select } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useReps } from "../../hooks/api/access"
import type { useBoardFilter } from "../../hooks/use-board-filter"
import { repName } from "../../lib/names"

const EVERYBODY = "all"

type Props = Pick<ReturnType<typeof useBoardFilter>, "q" | "owner" | "set">

/** Heading, search, whose cards, and a new opportunity. */
export const BoardToolbar = ({ q, owner, set }: Props) => {
  const { t } = useTranslation("crm")
  const { data } = useReps()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const reps = data?.reps ?? []

  useEffect(() => () => clearTimeout(timer.current), [])

  const search = (text: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => set("q", text.trim() || undefined), 300)
  }

  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-1">
      <Heading level="h1">{t("board.title")}</Heading>
      <div className="flex flex-wrap items-center gap-2">
        <div className="w-[260px]">
          <Input
            key={q === undefined ? "cleared" : "searching"}
            size="small"
            type="search"
            autoFocus={q !== undefined}
            defaultValue={q}
            aria-label={t("board.search")}
            placeholder={t("board.search")}
            onChange={(event) => search(event.target.value)}
            data-testid="board-search"
          />
        </div>
        {reps.length > 1 && (
          <div className="w-[180px]">
            <Select
              size="small"
              value={owner ?? EVERYBODY}
              onValueChange={(value) => set("owner_id", value === EVERYBODY ? undefined : value)}
            >
              <Select.Trigger aria-label={t("fields.owner")} data-testid="board-owner">
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                <Select.Item value={EVERYBODY}>{t("board.allOwners")}</Select.Item>
                {reps.map((rep) => (
                  <Select.Item key={rep.id} value={rep.user_id}>
                    {repName(rep) ?? rep.user_id}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
        )}
        <Button size="small" variant="secondary" asChild>
          <Link to="/crm/opportunities/create" data-testid="opportunity-create">
            {t("board.newOpportunity")}
          </Link>
        </Button>
      </div>
    </div>
  )
}
