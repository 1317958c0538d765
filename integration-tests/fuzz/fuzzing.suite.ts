import fc from "fast-check"
import type { AxiosInstance } from "axios"
import { quietOf } from "../helpers/host-quiet"
import type { HostSuite } from "../helpers/in-one-host"
import type { Route } from "../helpers/routes"
import { faultsOf } from "./faults-of"
import { buildFuzzFixture, type FuzzFixture } from "./fuzz-fixture"
import { FuzzTally } from "./fuzz-tally"
import { knownCases } from "./known-cases"
import { type FuzzRequest, requestsTo } from "./requests"
import { type RouteInput, routeInputs } from "./route-inputs"
import { asCurl, type FuzzAnswer, send } from "./send"
import { sumOfRows } from "./stored-rows"

/** `npm run faults:fuzz` asks for many more. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 300)
const SEED = Number(process.env.FUZZ_SEED ?? 20261130)
/** The number of a request that is to be sent alone, as an earlier run named it. */
const ONLY = process.env.FUZZ_ONLY === undefined ? undefined : Number(process.env.FUZZ_ONLY)

const OURS = /^\/(admin\/crm|store\/crm|crm)\//

/** Requests to one state of the store; then it is put back, so that there is always something to ask for. */
const PER_ROUND = 400
const AT_ONCE = 4
/** One in so many is sent alone, and must change nothing if it is refused. */
const WATCHED = 25

const ROUNDS = Array.from({ length: Math.ceil(REQUESTS / PER_ROUND) }, (_, round) => round)

/** Whatever is sent to whatever route of ours, by whomever: an answer that says what was wrong, and never a 5xx. */
export const fuzzing =
  (routes: Route[]): HostSuite =>
  ({ api, getContainer }) => {
    let inputs: RouteInput[]
    let fixture: FuzzFixture
    let port: number
    let quiet: () => Promise<void>
    const tally = new FuzzTally()

    beforeAll(async () => {
      inputs = routeInputs(routes.filter(({ path }) => OURS.test(path)))
      quiet = quietOf(getContainer())
      port = Number(new URL(String((api as AxiosInstance).defaults.baseURL)).port)
      fixture = await buildFuzzFixture(getContainer(), api as AxiosInstance)
    })

    afterAll(() => console.log(`seed ${SEED}\n${tally.summary(inputs)}`))

    /** The request of a number: the same for the same seed. */
    const made = (index: number): { route: RouteInput; asked: FuzzRequest } => {
      const route = inputs[index % inputs.length]
      const [asked] = fc.sample(requestsTo(route, fixture.ids), { seed: SEED + index, numRuns: 1 })
      return { route, asked }
    }

    const ask = async (index: number): Promise<FuzzAnswer> => {
      const { route, asked } = made(index)
      const answer = await send(port, asked, fixture.headers, index)
      tally.add(
        route,
        asked,
        answer,
        faultsOf(route, answer).map((fault) => `${fault}\n  #${index} ${asCurl(asked)}`),
      )
      return answer
    }

    /** Asks while nobody else does, and sees what a refused request left behind. */
    const askAlone = async (index: number): Promise<void> => {
      await quiet()
      const before = await sumOfRows(getContainer())
      const { status } = await ask(index)
      await quiet()
      if (status < 400) return
      const after = await sumOfRows(getContainer())
      const changed = Object.keys(after).filter((table) => after[table] !== before[table])
      const { route, asked } = made(index)
      if (changed.length) {
        tally.fault(route, `${status}, and ${changed.join(", ")} changed\n  #${index} ${asCurl(asked)}`)
      }
      tally.watched += 1
    }

    const askAll = async (indexes: number[]): Promise<void> => {
      for (let next = 0; next < indexes.length; next += WATCHED) {
        const [watched, ...others] = indexes.slice(next, next + WATCHED)
        const waiting = [...others]
        const worker = async () => {
          for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) await ask(index)
        }
        await Promise.all(Array.from({ length: AT_ONCE }, worker))
        await askAlone(watched)
      }
    }

    it("refuses in words what once was a 5xx, or was bent", async () => {
      const before = await sumOfRows(getContainer())
      const wrong: string[] = []
      for (const [index, { name, asked, status, says }] of knownCases(fixture.ids).entries()) {
        const answer = await send(port, asked, fixture.headers, index)
        const isRight = answer.status === status && says.test(answer.text)
        if (!isRight) wrong.push(`${name}: ${answer.status} ${answer.text.slice(0, 160)} ${asCurl(asked)}`)
      }
      await quiet()
      expect(wrong).toEqual([])
      expect(await sumOfRows(getContainer())).toEqual(before)
    })

    it.each(["%25", "_", "%5C", "%25_"])("finds nothing where nothing has %s in it", async (q) => {
      for (const things of [
        "offers",
        "discount-rules",
        "leads",
        "opportunities",
        "invoices",
        "sales-orders",
      ]) {
        const path = `/admin/crm/${things}?q=${q}`
        const { status, text } = await send(
          port,
          { method: "GET", path, actor: "manager" },
          fixture.headers,
          0,
        )
        expect([things, status, JSON.parse(text).count ?? 0]).toEqual([things, 200, 0])
      }
    })

    it.each(ROUNDS)(
      "answers whatever it is asked, round %i",
      async (round) => {
        const first = round * PER_ROUND
        const count = Math.min(PER_ROUND, REQUESTS - first)
        const indexes = Array.from({ length: count }, (_, offset) => first + offset)
        await askAll(ONLY === undefined ? indexes : indexes.filter((index) => index === ONLY))
        expect(tally.takeFaults()).toEqual([])
      },
      120_000,
    )
  }
