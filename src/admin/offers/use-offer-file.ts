import type { HttpOfferRow } from "../../types/http"
import { download } from "../shared/browser/download"
import { offerFile } from "./offer-file"
import { openFile } from "../shared/browser/open-file"
import { run } from "../shared/api/run"

/** An offer's PDF, to be looked at or kept. */
export function useOfferFile(offer: Pick<HttpOfferRow, "id" | "number" | "revision">) {
  const { path, name } = offerFile(offer)
  return { name, preview: () => run(openFile(path, name)), save: () => run(download(path, name)) }
}
