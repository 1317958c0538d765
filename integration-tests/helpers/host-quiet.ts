import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type Listener = (body: unknown) => unknown
type Emitter = { emit: (name: string, body: unknown) => boolean; rawListeners: (name: string) => Listener[] }

const PATIENCE_MS = 15_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const known = new WeakMap<Emitter, () => Promise<void>>()

/** Waits until no subscriber of the host is at work any more: the event bus itself never waits for them. */
export function quietOf(container: MedusaContainer): () => Promise<void> {
  const emitter = (container.resolve(Modules.EVENT_BUS) as unknown as { eventEmitter_: Emitter })
    .eventEmitter_
  const watching = known.get(emitter)
  if (watching) return watching
  const atWork = new Set<Promise<unknown>>()
  emitter.emit = (name, body) => {
    const listeners = emitter.rawListeners(name)
    for (const listener of listeners) {
      const work = Promise.resolve(listener(body)).catch(() => undefined)
      atWork.add(work)
      void work.finally(() => atWork.delete(work))
    }
    return listeners.length > 0
  }
  const quiet = async () => {
    const end = Date.now() + PATIENCE_MS
    // An event is emitted a moment after what it tells of, and what a subscriber does may tell of more.
    for (let still = 0; still < 2 && Date.now() < end; still++) {
      await pause(20)
      if (atWork.size) {
        await Promise.race([Promise.all(atWork), pause(PATIENCE_MS)])
        still = -1
      }
    }
  }
  known.set(emitter, quiet)
  return quiet
}
