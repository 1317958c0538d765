import { inOneHost } from "../helpers/in-one-host"
import { createMailServer } from "../helpers/mail-server"
import { costs } from "./offer-editing/costs.suite"
import { discountRules } from "./offer-editing/discount-rules.suite"
import { discounts } from "./offer-editing/discounts.suite"
import { limits } from "./offer-editing/limits.suite"
import { linePrices } from "./offer-editing/line-prices.suite"
import { lines } from "./offer-editing/lines.suite"
import { prices } from "./offer-editing/prices.suite"
import { refusals } from "./offer-editing/refusals.suite"
import { acceptance } from "./offer-life/acceptance.suite"
import { takenOver } from "./offer-life/acceptance-taken-over.suite"
import { copies } from "./offer-life/copies.suite"
import { offers } from "./offer-life/offers.suite"
import { races } from "./offer-life/races.suite"
import { document } from "./offer-pdf/document.suite"
import { seller } from "./offer-pdf/seller.suite"
import { answer } from "./offer-sending/answer.suite"
import { link } from "./offer-sending/link.suite"
import { sending } from "./offer-sending/mail.suite"

const mail = createMailServer()
// Medusa reads its configuration before the runner's own `env` is there.
Object.assign(process.env, {
  CRM_SMTP_URL: mail.url,
  CRM_SMTP_FROM: "Oferte Ștefan SRL <oferte@firma.test>",
})

beforeAll(() => mail.start())
afterAll(() => mail.stop())

inOneHost({
  ...{ lines, "line prices": linePrices, prices, discounts, costs, limits },
  ...{ "discount rules": discountRules, refusals },
  ...{ "an offer": offers, acceptance, "an acceptance taken over": takenOver, copies, races },
  ...{ seller, "the document of an offer": document, "sending by e-mail": sending(mail) },
  ...{ "the link": link, "the answer": answer },
})
