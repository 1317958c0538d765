import { execFileSync } from "node:child_process"
import { once } from "node:events"
import type { Readable } from "node:stream"
import { type ParsedMail, simpleParser } from "mailparser"
import { SMTPServer } from "smtp-server"

/** A message as the server took it: who it really goes to, its text on the wire, and what a mail program reads. */
export type ReceivedMail = { recipients: string[]; raw: Buffer; parsed: ParsedMail }

/** Medusa reads its configuration before anything can be awaited. */
function freePort(): number {
  const script =
    "const s = require('net').createServer().listen(0, () => { console.log(s.address().port); s.close() })"
  return Number(execFileSync(process.execPath, ["-e", script]).toString())
}

async function receive(stream: Readable) {
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer)
  }
  const raw = Buffer.concat(chunks)
  return { raw, parsed: await simpleParser(raw) }
}

/** A real SMTP server. `refuse` answers the next messages to an address with an error. */
export function createMailServer() {
  const port = freePort()
  const mails: ReceivedMail[] = []
  const refused = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo: ({ address }, _, done) => {
      const error = Object.assign(new Error("5.1.1 No such user here"), { responseCode: 550 })
      done(refused.has(address) ? error : null)
    },
    onData: (stream, { envelope }, done) => {
      const recipients = envelope.rcptTo.map(({ address }) => address)
      void receive(stream)
        .then((message) => mails.push({ recipients, ...message }))
        .then(() => done(), done)
    },
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refused,
    start: async () => {
      server.listen(port, "127.0.0.1")
      await once(server.server, "listening")
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

export type MailServer = ReturnType<typeof createMailServer>
