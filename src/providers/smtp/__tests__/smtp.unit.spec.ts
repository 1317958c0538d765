import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { messageOf } from "../message"
import { parseSmtpOptions, transportOptions } from "../options"
import { SmtpNotificationService } from "../service"

const OPTIONS = { channels: ["email"], host: "127.0.0.1", from: "Firma SRL <oferte@firma.test>" }
const FROM = OPTIONS.from

const notification = (more: Partial<ProviderSendNotificationDTO> = {}): ProviderSendNotificationDTO => ({
  channel: "email",
  to: "ana@client.test",
  template: "",
  content: { subject: "Ofertă", text: "Bună ziua" },
  ...more,
})

describe("the SMTP provider's options", () => {
  it("names each one that is wrong", () => {
    const bad: [Record<string, unknown>, string][] = [
      [{ ...OPTIONS, hots: "x" }, '"hots"'],
      [{ ...OPTIONS, port: 0 }, "port:"],
      [{ ...OPTIONS, auth: { user: "x" } }, "auth.pass:"],
      [{ ...OPTIONS, from: "Firma" }, "from:"],
      [{ ...OPTIONS, from: "Firma\r\nBcc: x@y.test <a@b.test>" }, "from:"],
      [{ ...OPTIONS, url: "smtp://x.test" }, "host:"],
      [{ ...OPTIONS, host: undefined }, "host:"],
      [{ channels: ["email"], from: FROM, url: "smtp://x.test", port: 25 }, "url:"],
      [{ ...OPTIONS, channels: [] }, "channels:"],
    ]
    for (const [options, word] of bad) {
      expect(() => parseSmtpOptions(options)).toThrow(word)
      expect(() => SmtpNotificationService.validateOptions(options)).toThrow(word)
    }
  })

  it("chooses the port by the kind of connection", () => {
    expect(transportOptions(parseSmtpOptions(OPTIONS))).toMatchObject({ port: 587, secure: false })
    expect(transportOptions(parseSmtpOptions({ ...OPTIONS, secure: true }))).toMatchObject({ port: 465 })
  })
})

describe("a notification as a message", () => {
  it("keeps every header in its line", () => {
    const message = messageOf(
      notification({
        content: { subject: "Ofertă\r\nBcc: hot@rele.test", html: "<p>x</p>" },
        attachments: [
          { content: "eA==", filename: "a\r\nX-Evil: 1.pdf", content_type: "application/pdf\r\nX: y" },
        ],
      }),
      FROM,
    )
    expect(message.subject).toBe("Ofertă Bcc: hot@rele.test")
    expect(JSON.stringify(message.attachments)).not.toMatch(/\\[rn]/)
  })

  it.each([
    ["to", { to: "ana@client.test\r\nBcc: hot@rele.test" }],
    ["from", { from: "Firma\n <oferte@firma.test>" }],
    ["cc", { provider_data: { cc: ["a@b.test", "x\r\nBcc: hot@rele.test"] } }],
    ["reply_to", { provider_data: { reply_to: "a@b.test\u0000" } }],
  ])("refuses a line break in %s", (field, more) => {
    expect(() => messageOf(notification(more), FROM)).toThrow(field)
  })

  it("refuses one without content: there are no templates", () => {
    expect(() => messageOf(notification({ content: null }), FROM)).toThrow("say the text or the html")
  })
})

it("says that a server cannot be reached, without the password", async () => {
  const logger = { warn: jest.fn() }
  const options = { ...OPTIONS, port: 1, auth: { user: "ana", pass: "parola-mea" }, timeout_seconds: 2 }
  const service = new SmtpNotificationService({ logger: logger as never }, options)
  const error = await service.send(notification()).catch((reason: Error) => reason)
  expect((error as Error).message).toMatch(/^The mail server cannot be reached: .*ECONNREFUSED/)
  expect((error as Error).message).not.toContain("parola-mea")
})
