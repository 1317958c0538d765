import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { HttpOffer } from "../../../src/types/http"
import { buildCustomer } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import type { MailServer } from "../../helpers/mail-server"
import { ok } from "../../helpers/selling"
import { buildSending, NASTY, type Sending, sha256 } from "../../helpers/sending"

export const sending =
  (mail: MailServer): HostSuite =>
  (host) => {
    const { getContainer } = host
    let s: Sending

    beforeAll(async () => {
      s = await buildSending(host)
    })
    beforeEach(() => {
      mail.mails.length = 0
      mail.refused.clear()
    })

    it("brings the frozen document and the link to the customer", async () => {
      const customer = await buildCustomer(getContainer(), { first_name: NASTY, last_name: "" })
      const offer = await s.draft({ customer_id: customer.id })
      const { email } = ok(await s.crm.get(`offers/${offer.id}/email`))
      expect(email).toMatchObject({ can_send: true, to: [customer.email] })
      expect(email.message).toContain("Măriuca Ionescu")

      const to = ["ana@client.test", "ion@client.test"]
      const { offer: sent } = ok(
        await s.crm.post(`offers/${offer.id}/send`, {
          to,
          cc: ["arhiva@firma.test"],
          subject: "Ofertă\r\nBcc: hot@rele.test",
          message: `Bună ziua, ${NASTY}\n\nĂÂÎȘȚ ăâîșț`,
        }),
      ) as { offer: HttpOffer }
      expect(sent.status).toBe("sent")
      expect(mail.mails).toHaveLength(1)
      const [{ recipients, parsed }] = mail.mails
      expect(recipients).toEqual([...to, "arhiva@firma.test"])
      expect(parsed.subject).toBe("Ofertă Bcc: hot@rele.test")
      expect(parsed.from?.text).toBe('"Oferte Ștefan SRL" <oferte@firma.test>')
      expect(parsed.replyTo?.text).toBe("rep@crm.test")
      expect(parsed.text).toContain(`Bună ziua, ${NASTY}\n\nĂÂÎȘȚ ăâîșț`)
      expect(parsed.html).toContain("&lt;script&gt;")
      expect(parsed.html).not.toContain("<script")
      const url = ok(await s.crm.post(`offers/${offer.id}/link`)).url as string
      expect(parsed.text).toContain(url)
      expect(parsed.html).toContain(`href="${url}"`)

      const [document] = parsed.attachments
      const filename = `${offer.number} R1.pdf`
      expect(document).toMatchObject({ filename, contentType: "application/pdf" })
      expect(document.content.subarray(0, 5).toString()).toBe("%PDF-")
      expect(sha256(document.content)).toBe(sent.pdf_sha256)

      const [emailed] = await s.happened(offer.id, "emailed")
      expect(emailed).toMatchObject({ actor_id: s.rep.user.id, details: { to, subject: parsed.subject } })
      const notification = await getContainer()
        .resolve(Modules.NOTIFICATION)
        .retrieveNotification(emailed.details.notification_id as string)
      expect(notification).toMatchObject({
        status: "success",
        external_id: parsed.messageId,
        resource_id: offer.id,
        receiver_id: customer.id,
      })
    })

    it("leaves a draft when the mail server refuses, says why, and works on the next try", async () => {
      const offer = await s.draft()
      mail.refused.add("gresit@client.test")
      const refused = await s.crm.post(`offers/${offer.id}/send`, { to: ["gresit@client.test"] })
      expect(refused.status).toBe(409)
      expect(refused.data.message).toContain("550 5.1.1 No such user here")
      const untouched = { status: "draft", sent_at: null, pdf_sha256: null }
      expect(refused.data.details.offer).toMatchObject(untouched)
      expect(await s.happened(offer.id, "sent")).toEqual([])

      const { version } = refused.data.details.offer
      const again = { version, to: ["bun@client.test"] }
      expect(ok(await s.crm.post(`offers/${offer.id}/send`, again)).offer.status).toBe("sent")
      expect(mail.mails.map(({ recipients }) => recipients)).toEqual([["bun@client.test"]])
      expect(await s.happened(offer.id, "sent")).toHaveLength(1)
    })

    it("sends the same document again, and only what the customer may have", async () => {
      const offer = await s.draft()
      const to = ["ana@client.test"]
      expect((await s.crm.post(`offers/${offer.id}/email`, { to })).status).toBe(409)
      ok(await s.crm.post(`offers/${offer.id}/send`, { to }))
      ok(await s.crm.post(`offers/${offer.id}/accept`))
      ok(await s.crm.post(`offers/${offer.id}/email`, { to, message: "Încă o dată" }))
      const documents = mail.mails.map(({ parsed }) => sha256(parsed.attachments[0].content))
      expect(documents).toEqual([documents[0], (await s.read(offer.id)).pdf_sha256])
      expect(await s.happened(offer.id, "emailed")).toHaveLength(2)

      const lost = await s.shared()
      ok(await s.crm.post(`offers/${lost.offer.id}/decline`))
      expect((await s.crm.post(`offers/${lost.offer.id}/email`, { to })).status).toBe(409)
    })

    it("says what to configure when nothing in the store sends mail", async () => {
      const { modules } = getContainer().resolve(ContainerRegistrationKeys.CONFIG_MODULE)
      const { options } = modules?.[Modules.NOTIFICATION] as { options: { providers: unknown[] } }
      const { providers } = options
      options.providers = providers.slice(0, 1)
      try {
        const offer = await s.draft()
        expect(ok(await s.crm.get(`offers/${offer.id}/email`)).email.can_send).toBe(false)
        const refused = await s.crm.post(`offers/${offer.id}/send`, { to: ["ana@client.test"] })
        expect(refused.status).toBe(409)
        expect(refused.data.message).toContain("medusa-plugin-crm/providers/smtp")
        expect(refused.data.details.offer.status).toBe("draft")
        expect(ok(await s.crm.post(`offers/${offer.id}/send`)).offer.status).toBe("sent")
      } finally {
        options.providers = providers
      }
    })

    it("refuses what is no mail", async () => {
      const { id } = await s.draft()
      const bad: object[] = [
        { to: [] },
        { to: "ana@client.test" },
        { to: ["ana"] },
        { to: ["ana@client.test\r\nBcc: hot@rele.test"] },
        { to: ["ana@client.test"], cc: ["x"] },
        { to: ["ana@client.test"], subject: "a\u0000b" },
        { to: ["ana@client.test"], message: "x".repeat(10_001) },
        { to: Array.from({ length: 21 }, () => "ana@client.test") },
        { subject: "Fără destinatar" },
        { to: ["ana@client.test"], from: "hot@rele.test" },
      ]
      for (const body of bad) {
        expect({ body, status: (await s.crm.post(`offers/${id}/send`, body)).status }).toEqual({
          body,
          status: 400,
        })
      }
      expect((await s.crm.post(`offers/${id}/email`)).status).toBe(400)
      expect(mail.mails).toEqual([])
      expect((await s.read(id)).status).toBe("draft")
    })
  }
