import { buffer } from "node:stream/consumers"
import type { Download } from "playwright-core"

/** What was downloaded, by a browser that keeps its files to itself. */
export const contentOf = async (download: Download): Promise<Buffer> =>
  buffer(await download.createReadStream())
