import type { HttpOfferRow } from "../../types/http"

type Named = Pick<HttpOfferRow, "id" | "number" | "revision">

/** Where an offer's PDF is, and what it is called. */
export const offerFile = ({ id, number, revision }: Named) => ({
  path: `offers/${id}/pdf`,
  name: `${number}-R${revision}.pdf`.replace(/[/\\]/g, "-"),
})
