import { getCountryCallingCode, type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/min"
import type { CrmOptions } from "../../../options"

type Country = CrmOptions["default_country"]

export const LONGEST_EMAIL = 254
const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?"
const EMAIL = new RegExp(`^[^\\s@<>()[\\],;:\\\\"]+@(?:${LABEL}\\.)+${LABEL}$`, "u")

const FEWEST_DIGITS = 3
const MOST_DIGITS = 20
/** Digits with what people put between them, a plus before the first one, an extension behind the last one. */
const PHONE = /^[\p{Zs}(]*\+?[\p{Zs}().\d\p{Pd}/]+(?:(?:ext|int|x|#)[\p{Zs}.:]*\d{1,6})?$/iu

const digitsOf = (text: string) => text.replace(/\D/g, "")

/** Whether this looks like an e-mail address; none at all does not. */
export function isEmail(text: string): boolean {
  return text.length <= LONGEST_EMAIL && EMAIL.test(text)
}

/** Whether this looks like a phone number. One that no country has (any more) does; words and long rows of digits do not. */
export function isPhone(text: string): boolean {
  const { length } = digitsOf(text)
  return length >= FEWEST_DIGITS && length <= MOST_DIGITS && PHONE.test(text)
}

/** Normalised e-mail: trimmed, lower case. Null when there is none. */
export function emailKey(email: string | null | undefined): string | null {
  const key = email?.trim().toLowerCase()
  return key ? key : null
}

const keyOf = (number: PhoneNumber | undefined) => (number?.isValid() ? number.number.slice(1) : undefined)

/**
 * Normalised phone: the digits of its international (E.164) form, without the plus and without an extension. A number
 * that no country has keeps its digits, with the calling code of the default country where it begins with 0.
 * Null when fewer than 6 digits are left.
 */
export function phoneKey(phone: string | null | undefined, default_country: Country): string | null {
  const text = phone?.trim() ?? ""
  const digits = digitsOf(text)
  if (digits.length < 6) {
    return null
  }
  const known = keyOf(parsePhoneNumberFromString(text, { defaultCountry: default_country, extract: false }))
  if (known) {
    return known
  }
  if (text.startsWith("+")) {
    return digits
  }
  if (digits.startsWith("00")) {
    return digits.slice(2)
  }
  if (digits.startsWith("0")) {
    return getCountryCallingCode(default_country) + digits.slice(1)
  }
  return keyOf(parsePhoneNumberFromString(`+${digits}`)) ?? digits
}
