import type { ErrorTexts } from "../error-texts"
import { access } from "./access"
import { board } from "./board"
import { discountRules } from "./discount-rules"
import { fields } from "./fields"
import { invoices } from "./invoices"
import { leads } from "./leads"
import { offerLines } from "./offer-lines"
import { offers } from "./offers"
import { orders } from "./orders"
import { records } from "./records"
import { requests } from "./requests"
import { items } from "./items"
import { words } from "./words"

/** What is said of every error in English. */
export const en: ErrorTexts<"one" | "other"> = {
  sentences: {
    ...fields,
    ...requests,
    ...access,
    ...records,
    ...board,
    ...leads,
    ...offerLines,
    ...offers,
    ...discountRules,
    ...orders,
    ...invoices,
  },
  items,
  words,
}
