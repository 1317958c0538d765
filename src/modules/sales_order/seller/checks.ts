import { isValidIBAN } from "ibantools"
// The one number alone: the whole package holds those of a hundred countries, and this runs in the dashboard too.
import { validate as validateCui } from "stdnum/lib/cjs/ro/cui"

/** Digits with RO before them for VAT; the library would also take spaces and dashes, which `compact` removes. */
const CUI = /^(?:RO)?\d+$/

/** Whether a text is a Romanian tax id (CUI/CIF): 2 to 10 digits, the last of which checks the others; with RO before it for VAT. */
export const isCui = (text: string): boolean => CUI.test(text) && validateCui(text).isValid

/**
 * Whether a text, without spaces and in capitals, is an IBAN: of a country that has them (ISO 13616), as long as that
 * country's, with the right check digits.
 */
export const isIban = (text: string): boolean => isValidIBAN(text)

/** A number as registers write it: capitals, no spaces, dots or dashes between its parts. */
export function compact(text: string): string {
  return text.replace(/[\s.\-\u2010-\u2015]/g, "").toUpperCase()
}

/**
 * What follows the two letters of a VAT id of the European Union (Directive 2006/112/EC, art. 215), as VIES takes it.
 * Shapes alone: whether a foreign number is somebody's, only VIES knows, and one that it takes must not be refused here.
 */
const VAT_ID_SHAPES: Record<string, RegExp> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z\d]\d{7}[A-Z\d]$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z\d]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^\d[A-Z\d+*]\d{5}[A-Z]{1,2}$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^[A-Z\d+*]{10}\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(\d{9}|\d{12}|(GD|HA)\d{3})$/,
}

/** Whether a text without spaces and in capitals looks like a VAT id of its prefix's country; null when it has no prefix of the Union. */
export function isEuVatId(text: string): boolean | null {
  const shape = /^[A-Z]{2}(?=.*\d)/.test(text) ? VAT_ID_SHAPES[text.slice(0, 2)] : undefined
  return shape ? shape.test(text.slice(2)) : null
}
