import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpMissingStock, HttpOffer } from "../../../../types/http"
import { useFormat } from "../../../hooks/use-format"

type Props = { offer: HttpOffer; missing: HttpMissingStock[]; testId: string }

/** Names the lines that the stock does not cover. */
export const MissingStock = ({ offer, missing, testId }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const nameOf = ({ line_id, name }: HttpMissingStock) => {
    const line = offer.lines.find(({ id }) => id === line_id)
    return line ? [line.title, line.sku && `(${line.sku})`].filter(Boolean).join(" ") : name
  }
  return missing.length ? (
    <InlineTip
      variant="warning"
      label={t("offerLife.stock.title", { count: missing.length })}
      data-testid={testId}
    >
      <ul className="my-1 list-disc pl-4">
        {missing.map((line) => (
          <li key={line.line_id}>
            {t("offerLife.stock.line", {
              name: nameOf(line),
              wanted: format.number(line.wanted),
              available: format.number(line.available),
            })}
          </li>
        ))}
      </ul>
      {t("offerLife.stock.hint")}
    </InlineTip>
  ) : null
}
