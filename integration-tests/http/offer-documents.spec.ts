import { inOneHost } from "../helpers/in-one-host"
import { createMailServer } from "../helpers/mail-server"
import { document } from "./offer-pdf/document.suite"
import { seller } from "./offer-pdf/seller.suite"
import { answer } from "./offer-sending/answer.suite"
import { hooks } from "./offer-sending/hooks.suite"
import { link } from "./offer-sending/link.suite"
import { sending } from "./offer-sending/mail.suite"

jest.setTimeout(180_000)

const mail = createMailServer()
// Medusa reads its configuration before the runner's own `env` is there.
Object.assign(process.env, {
  CRM_SMTP_URL: mail.url,
  CRM_SMTP_FROM: "Oferte Ștefan SRL <oferte@firma.test>",
})

beforeAll(() => mail.start())
afterAll(() => mail.stop())

inOneHost({
  seller,
  "the document of an offer": document,
  "sending by e-mail": sending(mail),
  "the link": link,
  "the answer": answer,
  "foreign hooks": hooks,
})
