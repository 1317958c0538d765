/** The weights of a CUI's digits from the right, its check digit apart (https://ro.wikipedia.org/wiki/Cod_de_identificare_fiscală). */
const CUI_WEIGHTS = [2, 3, 5, 7, 1, 2, 3, 5, 7]
const CUI = /^(?:RO)?([1-9]\d{1,9})$/

/** Whether a text is a Romanian tax id (CUI/CIF): 2 to 10 digits, the last of which checks the others; with RO before it for VAT. */
export function isCui(text: string): boolean {
  const digits = CUI.exec(text)?.[1]
  if (!digits) {
    return false
  }
  const [check, ...body] = [...digits].reverse().map(Number)
  const sum = body.reduce((total, digit, index) => total + digit * CUI_WEIGHTS[index], 0)
  return ((sum * 10) % 11) % 10 === check
}

/** ISO 13616: a country, two check digits, and at most thirty letters and digits of the account. */
const IBAN = /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/
const ROMANIAN_IBAN_LENGTH = 24

/** Whether a text, without spaces and in capitals, is an IBAN: moved to its end and with letters as numbers, it is 1 modulo 97 (ISO 7064). */
export function isIban(text: string): boolean {
  if (!IBAN.test(text) || (text.startsWith("RO") && text.length !== ROMANIAN_IBAN_LENGTH)) {
    return false
  }
  const digits = `${text.slice(4)}${text.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  )
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}

/** A number as registers write it: capitals, no spaces, dots or dashes between its parts. */
export function compact(text: string): string {
  return text.replace(/[\s.\-\u2010-\u2015]/g, "").toUpperCase()
}

/** What follows the two letters of a VAT id of the European Union (Directive 2006/112/EC, art. 215), as VIES takes it. */
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
