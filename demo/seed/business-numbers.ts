/** Made-up Romanian company numbers that pass their checksums. */
import type { Random } from "./random"

const CUI_KEY = [7, 5, 3, 2, 1, 7, 5, 3, 2]

/** Fiscal code: digits weighted from the right by 753217532, times ten, modulo eleven, ten counting as zero. */
export function makeCui(random: Random): string {
  const body = `${random.int(1, 4)}${random.digits(6)}`
  const padded = body.padStart(9, "0")
  const sum = CUI_KEY.reduce((total, weight, index) => total + weight * Number(padded[index]), 0)
  return `${body}${((sum * 10) % 11) % 10}`
}

/** Trade register number of the county, in the form used until 2024. */
export function makeTradeRegisterNumber(random: Random, countyNumber: number): string {
  return `J${countyNumber}/${random.int(12, 4800)}/${random.int(1996, 2023)}`
}

export const BANKS = [
  { code: "BTRL", name: "Banca Transilvania" },
  { code: "RNCB", name: "BCR" },
  { code: "BRDE", name: "BRD – Groupe Société Générale" },
  { code: "INGB", name: "ING Bank" },
  { code: "RZBR", name: "Raiffeisen Bank" },
  { code: "CECE", name: "CEC Bank" },
] as const

/** IBAN whose check digits make the whole number 1 modulo 97. */
export function makeIban(random: Random, bankCode: string): string {
  const account = `RONCRT${random.digits(10)}`
  const check = 98 - modulo97(`${bankCode}${account}RO00`)
  return `RO${String(check).padStart(2, "0")}${bankCode}${account}`
}

function modulo97(text: string): number {
  const digits = text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)
}
