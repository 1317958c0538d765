/** Says what is being done and how long it took, one line at a time, so that it reads well in a log too. */

const started = performance.now()

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

export const sinceStart = () => seconds(started)

export const print = (line = "") => console.log(line)

/** Runs one phase. `work` gets a function that reports progress inside the phase. */
export async function phase(title, work) {
  const since = performance.now()
  print(`  ▸ ${title} …`)
  const result = await work((progress) => print(`      ${progress}`))
  print(`  ✓ ${title} (${seconds(since)})`)
  return result
}
