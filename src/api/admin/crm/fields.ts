import { z } from "@medusajs/framework/zod"
import { refusal } from "../../../errors"
import { isEmail, isPhone, LONGEST_EMAIL, LONGEST_NOTE, MOST_TAGS } from "../../../modules/pipeline"
import { daysLater } from "../../../utils/days"
import { isWebAddress } from "../../../utils/web-address"
import { isPlain, isVisible, keepsDirection, withoutMarks } from "../../../utils/visible-text"

const noControl = refusal("text_unstorable")
const seen = refusal("text_invisible")
const unturned = refusal("text_turns_direction")

/** Languages that names may be given in. */
const MOST_LANGUAGES = 50

/** The longest text of one line, and of a note. */
export const LINE = 200
export const NOTE = LONGEST_NOTE
/** The longest address of a web page. */
const LONGEST_URL = 2000
/** What may be longer is a note. */
const LONGEST_LINE = 400

/** Text as people write it; a longer one than a line may hold other directions of writing. */
const written = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine(isPlain, noControl)
    .refine((value) => value === "" || isVisible(value), seen)
    .refine((value) => max > LONGEST_LINE || keepsDirection(value), unturned)

/** Text that must be there. */
export const text = (max = LINE) => written(max).min(1)

/** Text that may be empty; empty is null. */
export const optionalText = (max = LINE) =>
  written(max)
    .transform((value) => value || null)
    .nullish()

/** An e-mail address; empty is null. */
export const optionalEmail = z
  .string()
  .trim()
  .max(LONGEST_EMAIL)
  .refine((value) => value === "" || (isPlain(value) && isEmail(value)), refusal("email_invalid"))
  .transform((value) => value || null)
  .nullish()

/** A phone number as people write it; empty is null. */
export const optionalPhone = z
  .string()
  .max(50)
  .transform((value) => withoutMarks(value).trim())
  .refine((value) => value === "" || isPhone(value), refusal("phone_invalid"))
  .transform((value) => value || null)
  .nullish()

/** The address of a web page; empty is null. */
export const optionalUrl = z
  .string()
  .trim()
  .max(LONGEST_URL)
  .refine((value) => value === "" || (isPlain(value) && isWebAddress(value)), {
    message: "This is no web address: write one such as https://firma.ro",
  })
  .transform((value) => value || null)
  .nullish()

/** The id of a record, ours or the host's. */
export const id = z
  .string()
  .max(64)
  .regex(/^[\w-]+$/, "This is not an id")

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" })

/** ISO 3166, two letters in any case; empty is null. */
export const country = z
  .string()
  .trim()
  .toLowerCase()
  .max(2)
  .refine(
    (code) => code === "" || (/^[a-z]{2}$/.test(code) && code !== "zz" && regions.of(code.toUpperCase())),
    refusal("country_invalid"),
  )
  .transform((code) => code || null)
  .nullish()

/** Major units. */
export const amount = z.number().min(0).max(1e12)
/** So many units: more than nothing, at most three decimals. */
export const quantity = z
  .number()
  .gt(0)
  .max(1_000_000)
  .refine(
    (value) => Math.abs(Math.round(value * 1000) - value * 1000) < 1e-6,
    refusal("number_too_fine", { decimals: 3 }),
  )
export const percent = z.number().min(0).max(100)
export const wholePercent = z.int().min(0).max(100)
export const currencyCode = z
  .string()
  .max(3)
  .regex(/^[A-Za-z]{3}$/, "Three letters, such as eur")
  .transform((code) => code.toLowerCase())
const ofThisAge = (value: string) => /^(19|2\d)\d\d-/.test(value)
const noSuchAge = refusal("date_out_of_range")
/** A day, ISO 8601. */
export const day = z.iso
  .date({ error: "This is no day: write one such as 2027-01-31" })
  .refine(ofThisAge, noSuchAge)
/** A day or a moment, ISO 8601. */
export const date = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: "This is no date: write a day such as 2027-01-31, or a moment such as 2027-01-31T09:30:00+02:00",
  })
  .refine(ofThisAge, noSuchAge)
/** The last moment that is meant: a day is meant whole. */
export const until = date.transform((value) => (value.includes("T") ? value : `${value}T23:59:59.999Z`))
/** The first moment that is later than what was meant: a day is meant whole, a moment with all of its millisecond. */
export function endOf(value: string): Date {
  const moment = new Date(value)
  return value.includes("T") ? new Date(moment.getTime() + 1) : daysLater(moment, 1)
}
export const tags = z.array(text(50)).max(MOST_TAGS)
export const version = z.int().min(1).max(2_147_483_647)
/** Names by language code. */
export const names = z
  .record(z.string().regex(/^[a-z]{2,3}([-_]?[A-Za-z]{2,4})?$/), text())
  .refine((given) => Object.keys(given).length > 0, refusal("names_missing"))
  .refine(
    (names) => Object.keys(names).length <= MOST_LANGUAGES,
    refusal("names_too_many", { max: MOST_LANGUAGES }),
  )
  .meta({ maxProperties: MOST_LANGUAGES })

/** One value or several, as `?status=new` or `?status[]=new&status[]=contacted`. */
export const oneOrMore = <T extends z.ZodType>(value: T) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(value).min(1).max(200).optional(),
  )

/** A whole number in a query string. */
const whole = (least: number, most: number) =>
  z.preprocess(
    (given) => (typeof given === "string" && /^\d+$/.test(given) ? Number(given) : given),
    z.int().min(least).max(most),
  )

/** `limit` and `offset` of a list. */
export const page = (limit: number, most = 1000) => ({
  limit: whole(1, most).optional().default(limit),
  offset: whole(0, 1_000_000_000).optional().default(0),
})

export const cardLimit = whole(1, 100).optional().default(25)

/** The place in a list where the page before ended. */
export const cursor = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^[\w-]+$/, "This is not a cursor of this list")
  .optional()

/** `true` or `false` in a query string. */
export const flag = z
  .enum(["true", "false"])
  .transform((given) => given === "true")
  .optional()

/** An IANA time zone, such as Europe/Bucharest. */
export const timeZone = z
  .string()
  .max(64)
  .refine((zone) => /^[A-Za-z][\w+/-]*$/.test(zone) && isTimeZone(zone), refusal("time_zone_invalid"))
  .optional()

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** Search text; empty asks for nothing. */
export const q = z
  .string()
  .trim()
  .max(LINE)
  .refine(isPlain, noControl)
  .transform((value) => value || undefined)
  .optional()

/** The order of a list: one of these fields, with a minus for descending. */
export const order = <const F extends string>(...fields: F[]) =>
  z.enum(fields.flatMap((field) => [field, `-${field}` as const])).optional()

export { bodyWithAdditionalData } from "../../validation"
