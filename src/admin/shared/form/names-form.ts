import { z } from "zod"
import { nameOf } from "../format/names"

/** The languages that a name is asked for in. */
export const LANGUAGES = ["en", "ro"] as const

type Named = { name: string; names?: Record<string, string> | null }

export const namesFields = { name_en: z.string().trim(), name_ro: z.string().trim() }

export type NamesForm = { name_en: string; name_ro: string }

/** At least one of the names; for `superRefine`. */
export const requireName =
  (t: (key: string) => string) =>
  (form: NamesForm, context: z.RefinementCtx): void => {
    if (!form.name_en && !form.name_ro) {
      context.addIssue({ code: "custom", message: t("common.required"), path: ["name_en"] })
    }
  }

/** A name that is the same in all languages is shown once, in the dashboard's. */
export function namesFormOf(thing: Named | undefined, language: string): NamesForm {
  const displayName = (code: string) => (thing ? nameOf(thing, code) : "")
  const [en, ro] = LANGUAGES.map(displayName)
  const isOnce = en === ro
  return {
    name_en: isOnce && language === "ro" ? "" : en,
    name_ro: isOnce && language !== "ro" ? "" : ro,
  }
}

/** An empty name is the other one: the server keeps a name in a language until it is given another. */
export function namesInputOf({ name_en, name_ro }: NamesForm) {
  const name = name_en || name_ro
  return { name, names: { en: name, ro: name_ro || name } }
}
