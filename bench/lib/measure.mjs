/** Times things side by side: one of each in turn, so that whatever else the machine does hits all alike. */
import http from "node:http"
import { performance } from "node:perf_hooks"

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

/** One request to its last byte. */
export function request(url, { method = "GET", headers = {}, body } = {}) {
  const payload = body === undefined ? undefined : JSON.stringify(body)
  const all = payload ? { ...headers, "content-type": "application/json" } : headers
  return new Promise((resolve, reject) => {
    const sent = http.request(url, { method, headers: all, agent }, (response) => {
      const parts = []
      response.on("data", (part) => parts.push(part))
      response.on("end", () =>
        resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }),
      )
    })
    sent.on("error", reject)
    sent.end(payload)
  })
}

/** The answer to a request that must work. */
export async function ok(url, options) {
  const { status, text } = await request(url, options)
  if (status !== 200) throw new Error(`${options?.method ?? "GET"} ${url}: ${status} ${text.slice(0, 300)}`)
  return text
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/**
 * Medians in milliseconds of so many rounds, after a few that do not count.
 * @param {number} rounds
 * @param {Record<string, (round: number) => Promise<unknown>>} actions
 * @param {() => Promise<unknown>} [before] each action, not measured
 */
export async function sideBySide(rounds, actions, before = async () => {}) {
  const times = Object.fromEntries(Object.keys(actions).map((name) => [name, []]))
  for (let round = -Math.ceil(rounds / 5); round < rounds; round++) {
    for (const [name, action] of Object.entries(actions)) {
      await before()
      const started = performance.now()
      await action(round)
      if (round >= 0) times[name].push(performance.now() - started)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]))
}

export const ms = (value) => value.toFixed(1).padStart(8)
