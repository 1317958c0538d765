import type { FuzzRequest } from "./requests"
import type { RouteInput } from "./route-inputs"
import type { FuzzAnswer } from "./send"

/** So many samples of one fault of one route. */
const SAMPLES = 2

const countOf = (counts: Record<string, number>, what: string | number) => {
  counts[what] = (counts[what] ?? 0) + 1
}

/** What was asked and answered, and what was wrong with it. */
export class FuzzTally {
  /** Refused requests after which every table was compared. */
  watched = 0
  private total = 0
  private readonly statuses: Record<string, number> = {}
  private readonly actors: Record<string, number> = {}
  private readonly asked = new Set<string>()
  private readonly succeeded = new Set<string>()
  private readonly seen: Record<string, number> = {}
  private slowest = { milliseconds: 0, name: "" }
  private faults: string[] = []

  add(
    route: RouteInput,
    { actor }: FuzzRequest,
    { status, milliseconds }: FuzzAnswer,
    faults: string[],
  ): void {
    this.total += 1
    countOf(this.statuses, status)
    countOf(this.actors, actor)
    this.asked.add(route.name)
    if (status >= 200 && status < 400) this.succeeded.add(route.name)
    if (milliseconds > this.slowest.milliseconds) this.slowest = { milliseconds, name: route.name }
    for (const fault of faults) this.fault(route, fault)
  }

  fault(route: RouteInput, fault: string): void {
    const [kind] = fault.split("\n")
    const key = `${route.name} ${kind.replace(/\d+|_[0-9A-Z]{20,}/g, "#").slice(0, 120)}`
    countOf(this.seen, key)
    if (this.seen[key] <= SAMPLES) this.faults.push(`${route.name}: ${fault}`)
  }

  /** The faults since the last time. */
  takeFaults(): string[] {
    const faults = this.faults
    this.faults = []
    return faults
  }

  summary(inputs: RouteInput[]): string {
    const byClass: Record<string, number> = {}
    for (const [status, times] of Object.entries(this.statuses)) {
      const group = `${status[0]}xx`
      byClass[group] = (byClass[group] ?? 0) + times
    }
    const list = (counts: Record<string, number>) =>
      Object.entries(counts)
        .map(([what, times]) => `${what}: ${times}`)
        .join(", ")
    const never = inputs.map(({ name }) => name).filter((name) => !this.succeeded.has(name))
    const faults = Object.entries(this.seen).map(([what, times]) => `${String(times).padStart(6)}  ${what}`)
    return [
      `${this.total} requests to ${this.asked.size} of ${inputs.length} routes: ${list(byClass)}`,
      `by status: ${list(this.statuses)}`,
      `by actor: ${list(this.actors)}`,
      `${this.watched} refused requests changed nothing, compared table by table`,
      `slowest: ${this.slowest.milliseconds} ms, ${this.slowest.name}`,
      `never answered with success: ${never.join(", ") || "none"}`,
      ...(faults.length ? [`faults:\n${faults.join("\n")}`] : ["no fault"]),
    ].join("\n")
  }
}
