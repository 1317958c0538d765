import type { FormEvent, KeyboardEvent } from "react"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ActivityType } from "../../types/http"
import { dueAt, isDay, noteInputOf } from "./activity-form"
import { run } from "../shared/api/run"
import type { RecordRef } from "./api"
import { useCreateActivity } from "./api"

const EMPTY = { title: "", day: "", time: "" }

/** What is being written down as the next step or a note, and how it is saved. */
export function useQuickActivity(on: RecordRef) {
  const { t } = useTranslation("crm")
  const { mutateAsync, isPending } = useCreateActivity(on)
  const form = useRef<HTMLFormElement>(null)
  const [type, setType] = useState<ActivityType>("task")
  const [draft, setDraft] = useState(EMPTY)
  const isNote = type === "note"
  const isComplete = !!draft.title.trim() && isDay(draft.day)

  const submit = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    if (!isComplete || isPending) {
      return
    }
    const input = isNote
      ? noteInputOf(draft.title)
      : { title: draft.title.trim(), due_at: dueAt(draft.day, draft.time) }
    if (await run(mutateAsync({ type, ...input }), () => t("activities.added"))) {
      setDraft(EMPTY)
      form.current?.querySelector<HTMLElement>("[name=title]")?.focus()
    }
  }

  const field = (name: keyof typeof EMPTY) => ({
    name,
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setDraft((before) => ({ ...before, [name]: target.value })),
  })

  return { form, type, setType, isNote, isComplete, isPending, submit, field, hasDay: !!draft.day }
}
