/** Made-up Romanian company numbers that pass their checksums. */
import { composeIBAN } from "ibantools"
import { isCui } from "../../src/modules/sales_order"
import type { Random } from "./random"

const DIGITS = [..."0123456789"]

/** Fiscal code: any digits, and the one that checks them. */
export function makeCui(random: Random): string {
  const body = `${random.int(1, 4)}${random.digits(6)}`
  return `${body}${DIGITS.find((check) => isCui(`${body}${check}`))}`
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

/** IBAN of an account that does not exist. */
export function makeIban(random: Random, bankCode: string): string {
  const bban = `${bankCode}RONCRT${random.digits(10)}`
  return composeIBAN({ countryCode: "RO", bban }) ?? ""
}
