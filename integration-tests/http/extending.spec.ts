import { inOneHost } from "../helpers/in-one-host"
import { createMailServer } from "../helpers/mail-server"
import { everyWorkflow } from "./extending/every-workflow.suite"

const mail = createMailServer()
// Medusa reads its configuration before the runner's own `env` is there.
Object.assign(process.env, { CRM_SMTP_URL: mail.url, CRM_SMTP_FROM: "Oferte <oferte@firma.test>" })

beforeAll(() => mail.start())
afterAll(() => mail.stop())

// A spec of its own: a hook takes one handler.
inOneHost({ "exported workflows": everyWorkflow })
