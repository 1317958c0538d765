import type { HttpOfferRow } from "../../types/http"
import { download } from "../lib/download"
import { offerFile } from "../lib/offer-file"
import { openFile } from "../lib/open-file"
import { run } from "../lib/run"

/** An offer's PDF, to be looked at or kept. */
export function useOfferFile(offer: Pick<HttpOfferRow, "id" | "number" | "revision">) {
  const { path, name } = offerFile(offer)
  return { name, preview: () => run(openFile(path, name)), save: () => run(download(path, name)) }
}
