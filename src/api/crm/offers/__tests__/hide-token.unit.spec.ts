import { createServer, type RequestListener } from "node:http"
import { createRequire } from "node:module"
import type { AddressInfo } from "node:net"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { hideToken } from "../hide-token"

type App = RequestListener & { use: (...handlers: unknown[]) => void }
type Morgan = (format: string, options: { stream: { write: (line: string) => void } }) => unknown

/** Medusa's own copies: it logs with this morgan, in front of everything else. */
const ofMedusa = createRequire(require.resolve("@medusajs/framework/http"))
const express = ofMedusa("express") as () => App
const morgan = ofMedusa("morgan") as Morgan

const TOKEN = "Zk3v".repeat(11).slice(0, 43)

async function logOf(paths: string[]): Promise<string[]> {
  const log: string[] = []
  const app = express()
  app.use(morgan(":method :url", { stream: { write: (line) => log.push(line.trim()) } }))
  app.use("/crm/offers", hideToken)
  app.use("/store/crm/offers", hideToken)
  app.use((req: MedusaRequest, res: MedusaResponse) => res.json({ path: req.path, query: req.query }))
  const server = createServer(app).listen(0)
  const { port } = server.address() as AddressInfo
  try {
    for (const path of paths) {
      const answer = await fetch(`http://localhost:${port}${path}`)
      // What is served follows the address as it was.
      expect(await answer.json()).toMatchObject({ path: path.split("?")[0] })
    }
  } finally {
    server.close()
  }
  return log
}

it("keeps the token of a link out of the access log, and nothing else", async () => {
  expect(
    await logOf([
      `/crm/offers/${TOKEN}`,
      `/crm/offers/${TOKEN}?preview`,
      `/crm/offers/${TOKEN}/accept`,
      `/store/crm/offers/${TOKEN}/pdf?x=1`,
      `/admin/crm/offers/crmoff_1`,
    ]),
  ).toEqual([
    "GET /crm/offers/***",
    "GET /crm/offers/***?preview",
    "GET /crm/offers/***/accept",
    "GET /store/crm/offers/***/pdf?x=1",
    "GET /admin/crm/offers/crmoff_1",
  ])
})
