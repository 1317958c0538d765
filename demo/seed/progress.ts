/** Lines that begin with this are shown by `npm start` while the shop is being filled. */
const MARK = "»"

export function progress(line: string): void {
  console.log(`${MARK} ${line}`)
}

/** Items in groups, because one workflow run for fifty things is much quicker than fifty runs. */
export function inBatches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
