import { z } from "zod"
import { isWebAddress } from "../../../utils/web-address"
import { parseNumber } from "../format/numbers"

type Translate = (key: string) => string

export const requiredText = (t: Translate) => z.string().trim().min(1, t("common.required"))

export const optionalText = z.string().trim().optional()

export const optionalEmail = (t: Translate) =>
  z.union([z.literal(""), z.email(t("common.invalidEmail"))]).optional()

export const optionalUrl = (t: Translate) =>
  z
    .string()
    .trim()
    .refine((text) => !text || isWebAddress(text), t("common.invalidUrl"))
    .optional()

/** A number as the user writes it, empty allowed. */
export const optionalNumberText = (t: Translate) =>
  z
    .string()
    .optional()
    .refine((text) => !text?.trim() || (parseNumber(text) ?? -1) >= 0, t("common.notANumber"))

/** A whole number of this range as the user writes it, empty allowed. */
export const optionalWholeText = (
  t: (key: string, values?: Record<string, unknown>) => string,
  min: number,
  max: number,
) =>
  z.string().refine(
    (text) => {
      const number = text.trim() ? parseNumber(text) : min
      return number !== undefined && Number.isInteger(number) && number >= min && number <= max
    },
    t("settings.wholeNumber", { min, max }),
  )

/** An empty field as null, so that it is emptied on the server too. */
export const orNull = (text: string | undefined) => text?.trim() || null
export const orUndefined = (text: string | undefined) => text?.trim() || undefined
export const numberOr = <Fallback>(text: string | undefined, fallback: Fallback) =>
  text?.trim() ? (parseNumber(text) ?? fallback) : fallback
