/** Which opportunities changed: their ids, or more than can be named. */
export type Changes = string[] | "many"

type Options = {
  /** Milliseconds in which further changes join. */
  wait: number
  /** More ids than this are "many". */
  maxIds: number
  /** Whether nobody may touch the board now, as when a card is being dragged. */
  isBusy: () => boolean
  onReady: (changes: Changes) => Promise<unknown>
}

/** Collects what changed for a moment, so that a burst is one request, and keeps it for as long as the board is busy. */
export function collectChanges({ wait, maxIds, isBusy, onReady }: Options) {
  const ids = new Set<string>()
  let isMany = false
  let isRunning = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const drain = (): Changes => {
    const changes: Changes = isMany || ids.size > maxIds ? "many" : [...ids]
    ids.clear()
    isMany = false
    return changes
  }

  const run = async () => {
    timer = undefined
    if (isRunning || isBusy()) {
      return schedule()
    }
    isRunning = true
    try {
      await onReady(drain())
    } finally {
      isRunning = false
    }
  }

  const schedule = () => {
    timer ??= setTimeout(() => void run(), wait)
  }

  return {
    add: (changes: Changes) => {
      if (changes === "many") {
        isMany = true
      } else {
        changes.forEach((id) => ids.add(id))
      }
      schedule()
    },
    stop: () => clearTimeout(timer),
  }
}

export type ChangeCollector = ReturnType<typeof collectChanges>
