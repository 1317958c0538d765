import { Badge, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOfferRow } from "../../types/http"
import { useFormat } from "../shared/format/use-format"
import { useNow } from "../shared/format/use-now"
import { validityOf } from "./validity"

const COLORS = { soon: "orange", today: "orange", past: "red" } as const

type Props = {
  offer: Pick<HttpOfferRow, "status" | "valid_until">
  /** In one line, as rows of a table want it. */
  isNarrow?: boolean
}

/** Until when an offer holds, and a warning when that is near or over. */
export const OfferValidity = ({ offer, isNarrow }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const validity = validityOf(offer, useNow())
  const warns = validity && validity.kind !== "far"
  return (
    <span className={clx("inline-flex items-center gap-x-2 gap-y-1", { "flex-wrap": !isNarrow })}>
      <span className="whitespace-nowrap">{format.date(offer.valid_until)}</span>
      {warns && (
        <Badge
          size="2xsmall"
          color={COLORS[validity.kind as keyof typeof COLORS]}
          data-validity={validity.kind}
        >
          {validity.kind === "soon"
            ? t("offerLife.validity.days", { count: validity.days })
            : t(`offerLife.validity.${validity.kind}`)}
        </Badge>
      )}
    </span>
  )
}
