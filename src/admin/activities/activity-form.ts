import { z } from "zod"
import { ACTIVITY_TYPES } from "../../modules/pipeline/rules"
import type { HttpActivity } from "../../types/http"
import type { ActivityInput } from "./api"
import { dayOf } from "../shared/format/days"
import { optionalText, orNull, orUndefined, requiredText } from "../shared/form/form-values"

/** What is planned and done; a note is written down and that is it. */
export const TO_DO_TYPES = ACTIVITY_TYPES.filter((type) => type !== "note")

const MAX_TITLE_LENGTH = 200
/** Something for a day without an hour is due when the day ends. */
const DAY_ENDS = "23:59"

const two = (number: number) => String(number).padStart(2, "0")

/** Empty, or a day of four-digit years. */
export const isDay = (text: string) => text === "" || /^\d{4}-\d\d-\d\d$/.test(text)

/** The moment of a day (yyyy-mm-dd) and hour (hh:mm) where the reader is; null without a day. */
export const dueAt = (day: string | undefined, time: string | undefined) =>
  day ? new Date(`${day}T${time || DAY_ENDS}`).toISOString() : null

/** Day and hour where the reader is; no hour where the day as a whole is meant. */
export function dueParts(dueAt: string | null): { day: string; time: string } {
  if (!dueAt) {
    return { day: "", time: "" }
  }
  const date = new Date(dueAt)
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`
  return {
    day: dayOf(dueAt),
    time: time === DAY_ENDS ? "" : time,
  }
}

/** A note as one text: its first line is the title. */
export const noteText = ({ title, note }: Pick<HttpActivity, "title" | "note">) =>
  [title, note].filter(Boolean).join("\n")

export function noteInputOf(text: string): ActivityInput {
  const [first, ...rest] = text.trim().split("\n")
  const note = [first.slice(MAX_TITLE_LENGTH), ...rest].join("\n").trim()
  return { title: first.slice(0, MAX_TITLE_LENGTH).trim(), note: note || null }
}

export const activitySchema = (t: (key: string) => string) =>
  z.object({
    type: z.enum(ACTIVITY_TYPES),
    title: requiredText(t),
    note: optionalText,
    day: z.string().refine(isDay, t("activities.notADay")),
    time: z.string(),
    owner_id: optionalText,
  })

export type ActivityForm = z.infer<ReturnType<typeof activitySchema>>

/** In the form of a note the title is the whole text. */
export const activityFormOf = (activity: HttpActivity): ActivityForm => ({
  type: activity.type,
  title: activity.type === "note" ? noteText(activity) : activity.title,
  note: activity.note ?? "",
  ...dueParts(activity.due_at),
  owner_id: activity.owner_id ?? "",
})

export const activityInputOf = (form: ActivityForm): ActivityInput =>
  form.type === "note"
    ? noteInputOf(form.title)
    : {
        type: form.type,
        title: form.title.trim(),
        note: orNull(form.note),
        due_at: dueAt(form.day, form.time),
        owner_id: orUndefined(form.owner_id),
      }
