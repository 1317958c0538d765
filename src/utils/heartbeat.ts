/** How long a lock or lease lasts without a beat, in seconds, and how often it is renewed, in milliseconds. */
export const LEASE_SECONDS = 15
const BEAT_MS = 5_000

/** Longest life, in milliseconds: what was forgotten by whoever should have ended it must not be kept for ever. */
const LONGEST_MS = 10 * 60_000

/** `false`: what it renewed is another one's by now. An error is a beat that is missed. */
type Beat = () => Promise<boolean>

type Heart = { timer: NodeJS.Timeout; beating: Promise<unknown> }

/** What this process keeps alive, by a name that no other process has. */
const hearts = new Map<string, Heart>()

/**
 * Renews something that would end by itself, every few seconds until `stopHeartbeat`. It does not keep the process
 * alive, and it ends by itself when what it renewed is lost, or after ten minutes.
 */
export function startHeartbeat(name: string, beat: Beat): void {
  const until = Date.now() + LONGEST_MS
  const heart: Heart = { timer: setInterval(tick, BEAT_MS).unref(), beating: Promise.resolve() }
  let isBusy = false
  function tick() {
    if (Date.now() > until) {
      clearInterval(heart.timer)
      hearts.delete(name)
    } else if (!isBusy) {
      isBusy = true
      heart.beating = beat()
        .then((isKept) => (isKept ? undefined : clearInterval(heart.timer)))
        .catch(() => undefined)
        .finally(() => (isBusy = false))
    }
  }
  hearts.set(name, heart)
}

/** Ends a heartbeat; once it returns, nothing is renewed any more. Without such a heartbeat it does nothing. */
export async function stopHeartbeat(name: string): Promise<void> {
  const heart = hearts.get(name)
  if (heart) {
    hearts.delete(name)
    clearInterval(heart.timer)
    await heart.beating
  }
}
