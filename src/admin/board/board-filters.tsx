import { Funnel } from "@medusajs/icons"
import { Badge, Button, Checkbox, Label, Popover, Switch } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { BoardFilterState } from "./use-board-filter"
import { ACTIVITIES, PRIORITIES } from "./use-board-filter"
import { LabelledSelect } from "../shared/form/labelled-select"
import { TagsInput } from "../shared/form/tags-input"

const ANY = "any"

type Props = { state: BoardFilterState }

const Field = ({ label, htmlFor, children }: { label: string; htmlFor?: string; children: ReactNode }) => (
  <div className="flex flex-col gap-y-2" role={htmlFor ? undefined : "group"} aria-label={label}>
    <Label htmlFor={htmlFor} size="small" weight="plus">
      {label}
    </Label>
    {children}
  </div>
)

const Priorities = ({ state: { filter, set } }: Props) => {
  const { t } = useTranslation("crm")
  const chosen = filter.priority ?? []
  return (
    <Field label={t("fields.priority")}>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {PRIORITIES.map((priority) => (
          <div key={priority} className="flex items-center gap-x-2">
            <Checkbox
              id={`crm-board-priority-${priority}`}
              checked={chosen.includes(priority)}
              onCheckedChange={(isOn) =>
                set(
                  "priority",
                  PRIORITIES.filter((one) => (one === priority ? isOn === true : chosen.includes(one))),
                )
              }
              data-testid={`board-priority-${priority}`}
            />
            <Label htmlFor={`crm-board-priority-${priority}`} size="small">
              {t(`priority.${priority}`)}
            </Label>
          </div>
        ))}
      </div>
    </Field>
  )
}

const StaleOnly = ({ state: { filter, set } }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <div className="flex items-center justify-between gap-x-4">
      <Label htmlFor="crm-board-stale" size="small" weight="plus">
        {t("boardTools.filters.stale")}
      </Label>
      <Switch
        id="crm-board-stale"
        size="small"
        checked={!!filter.stale}
        onCheckedChange={(isOn) => set("stale", isOn ? "true" : undefined)}
        data-testid="board-stale"
      />
    </div>
  )
}

/** The conditions that are not asked for every day. */
export const BoardFilters = ({ state }: Props) => {
  const { t } = useTranslation("crm")
  const { filter, set, narrowed, isFiltered, clear } = state
  const activities = [ANY, ...ACTIVITIES].map((value) => ({
    value,
    label: t(`boardTools.filters.activities.${value}`),
  }))
  return (
    <Popover>
      <Popover.Trigger asChild>
        <Button size="small" variant="secondary" data-testid="board-filters">
          <Funnel />
          {t("boardTools.filters.title")}
          {narrowed > 0 && <Badge size="2xsmall">{narrowed}</Badge>}
        </Button>
      </Popover.Trigger>
      <Popover.Content align="end" className="flex w-[300px] flex-col gap-y-4 p-4">
        <LabelledSelect
          label={t("boardTools.filters.activity")}
          placeholder=""
          options={activities}
          value={filter.activity ?? ANY}
          onChange={(value) => set("activity", value === ANY ? undefined : value)}
          testId="board-activity"
        />
        <Priorities state={state} />
        <Field label={t("boardTools.filters.tags")} htmlFor="crm-board-tags">
          <TagsInput
            id="crm-board-tags"
            value={filter.tag ?? []}
            onChange={(tags) => set("tag", tags)}
            data-testid="board-tags"
          />
        </Field>
        <StaleOnly state={state} />
        <Button
          size="small"
          variant="transparent"
          disabled={!isFiltered}
          onClick={clear}
          data-testid="board-filters-clear"
        >
          {t("board.noMatch.clear")}
        </Button>
      </Popover.Content>
    </Popover>
  )
}
