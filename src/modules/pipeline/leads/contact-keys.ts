/** Normalised e-mail: trimmed, lower case. Null when there is none. */
export function emailKey(email: string | null | undefined): string | null {
  const key = email?.trim().toLowerCase()
  return key ? key : null
}

/**
 * Normalised phone: its digits in international form. A Romanian national number (07…, 02…, 03…) gets 40 in front,
 * 00 is the same as +. Null when fewer than 6 digits are left.
 */
export function phoneKey(phone: string | null | undefined): string | null {
  const trimmed = phone?.trim() ?? ""
  const digits = trimmed.replace(/\D/g, "")
  if (digits.length < 6) {
    return null
  }
  if (trimmed.startsWith("+")) {
    return digits
  }
  if (digits.startsWith("00")) {
    return digits.slice(2)
  }
  return digits.startsWith("0") ? `40${digits.slice(1)}` : digits
}
