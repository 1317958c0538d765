import { Button, Input, Textarea } from "@medusajs/ui"
import type { KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"
import type { RecordRef } from "./api"
import { useQuickActivity } from "./use-quick-activity"
import { ActivityTypeSelect } from "./activity-type-select"

/** The next step, or a note, written down in one line. */
export const QuickAddActivity = ({ on }: { on: RecordRef }) => {
  const { t } = useTranslation("crm")
  const { form, type, setType, isNote, isComplete, isPending, submit, field, hasDay } = useQuickActivity(on)
  const label = t(isNote ? "activities.writeNote" : "activities.nextStep")
  const title = { ...field("title"), "aria-label": label, placeholder: label }

  /** Enter alone begins a new line in a note. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
      void submit(event)
    }
  }

  return (
    <form
      ref={form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
      className="flex flex-wrap items-start gap-2 px-6 py-4"
      data-testid="activity-quick-add"
    >
      <ActivityTypeSelect value={type} onChange={setType} />
      <div className="min-w-[200px] flex-1">
        {isNote ? <Textarea {...title} rows={3} /> : <Input {...title} size="small" maxLength={200} />}
      </div>
      {!isNote && (
        <>
          <Input {...field("day")} size="small" type="date" aria-label={t("activities.day")} />
          <Input
            {...field("time")}
            size="small"
            type="time"
            aria-label={t("activities.time")}
            disabled={!hasDay}
          />
        </>
      )}
      <Button
        type="submit"
        size="small"
        variant="secondary"
        isLoading={isPending}
        disabled={!isComplete}
        data-testid="activity-add"
      >
        {t("actions.add")}
      </Button>
    </form>
  )
}
