import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DiscountSource, HttpOfferLine } from "../../../types/http"

const COLORS = { none: "grey", rule: "purple", manual: "orange" } as const satisfies Record<
  DiscountSource,
  string
>

/** Which rule filled the discount, or that somebody set it. */
export const LineDiscountSource = ({ line }: { line: HttpOfferLine }) => {
  const { t } = useTranslation("crm")
  const { discount_source: source, discount_rule_name: rule } = line
  if (source === "none") {
    return null
  }
  const label =
    source === "rule" && rule ? t("offers.ruleNamed", { name: rule }) : t(`offers.source.${source}`)
  return (
    <Badge
      size="2xsmall"
      color={COLORS[source]}
      className="max-w-[220px] self-start"
      title={label}
      data-testid={`line-source-${line.id}`}
      data-source={source}
    >
      <span className="truncate">{label}</span>
    </Badge>
  )
}
