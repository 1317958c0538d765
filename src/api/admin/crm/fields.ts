import { z } from "@medusajs/framework/zod"
import { WithAdditionalData } from "@medusajs/medusa/api/utils/validators"
import { validateAndTransformBody } from "../../validation"
import { isEmail, isPhone } from "../../../modules/pipeline/leads/contact-keys"
import { LONGEST_NOTE, MOST_TAGS } from "../../../modules/pipeline/leads/limits"

/** Control characters have no place in text, and PostgreSQL refuses the NUL among them; line breaks and tabs are fine. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
/** Half of a character, which neither UTF-8 nor PostgreSQL's JSON can hold. */
const HALF = /\p{Cs}/u
const plain = (text: string) => !CONTROL.test(text) && !HALF.test(text)
const noControl = { message: "Control characters and halves of characters are not allowed in text" }

const DAY = 86_400_000

/** The longest text of one line, and of a note. */
export const LINE = 200
export const NOTE = LONGEST_NOTE

/** Text that must be there. */
export const text = (max = LINE) => z.string().trim().min(1).max(max).refine(plain, noControl)

/** Text that may be empty; empty is null. */
export const optionalText = (max = LINE) =>
  z
    .string()
    .trim()
    .max(max)
    .refine(plain, noControl)
    .transform((value) => value || null)
    .nullish()

/** An e-mail address; empty is null. */
export const optionalEmail = z
  .string()
  .trim()
  .refine((value) => value === "" || (plain(value) && isEmail(value)), {
    message: "email: this is not an e-mail address; write one such as ana@firma.ro",
  })
  .transform((value) => value || null)
  .nullish()

/** What a phone book puts around a number without showing it. */
const UNSEEN = /\p{Cf}/gu

/** A phone number as people write it; empty is null. */
export const optionalPhone = z
  .string()
  .max(50)
  .transform((value) => value.replace(UNSEEN, "").trim())
  .refine((value) => value === "" || isPhone(value), {
    message: "phone: this is not a phone number; write one such as +40 722 123 456 or 0264 123 456 int. 12",
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
  .refine(
    (code) => code === "" || (/^[a-z]{2}$/.test(code) && code !== "zz" && regions.of(code.toUpperCase())),
    { message: "country_code: this is no country; write its two letters, such as ro" },
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
    "must not have more than three decimals",
  )
export const percent = z.number().min(0).max(100)
export const wholePercent = z.int().min(0).max(100)
export const currencyCode = z
  .string()
  .regex(/^[A-Za-z]{3}$/, "currency_code: three letters, such as eur")
  .transform((code) => code.toLowerCase())
/** A day or a moment, ISO 8601. */
export const date = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: "This is no date: write a day such as 2027-01-31, or a moment such as 2027-01-31T09:30:00+02:00",
  })
  .refine((value) => /^(19|2\d)\d\d-/.test(value), { message: "This is no date of this age" })
/** The last moment that is meant: a day is meant whole. */
export const until = date.transform((value) => (value.includes("T") ? value : `${value}T23:59:59.999Z`))
/** The first moment that is later than what was meant: a day is meant whole, a moment with all of its millisecond. */
export function endOf(value: string): Date {
  const isDay = !value.includes("T")
  return new Date(new Date(value).getTime() + (isDay ? DAY : 1))
}
export const tags = z.array(text(50)).max(MOST_TAGS)
export const version = z.int().min(1).max(2_147_483_647)
/** Names by language code. */
export const names = z.record(z.string().regex(/^[a-z]{2,3}([-_]?[A-Za-z]{2,4})?$/), text())

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
  .regex(/^[\w-]+$/, "cursor: this is not a cursor of this list")
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
  .refine((zone) => /^[A-Za-z][\w+/-]*$/.test(zone) && isTimeZone(zone), {
    message: "time_zone: not a time zone; write one such as Europe/Bucharest",
  })
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
  .refine(plain, noControl)
  .transform((value) => value || undefined)
  .optional()

/** The order of a list: one of these fields, with a minus for descending. */
export const order = <const F extends string>(...fields: F[]) =>
  z.enum(fields.flatMap((field) => [field, `-${field}` as const])).optional()

/** The body of a workflow that takes `additional_data`. */
export const bodyWithAdditionalData = <T extends z.ZodRawShape>(schema: z.ZodObject<T>) =>
  validateAndTransformBody(WithAdditionalData(schema))

export { validateAndTransformBody as body }
