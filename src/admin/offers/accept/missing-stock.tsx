import { Button, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpMissingStock, HttpOffer } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"

type Props = { offer: HttpOffer; missing: HttpMissingStock[]; testId: string }

/** So many are named at once; an offer may have hundreds. */
const MAX_VISIBLE = 5

/** Names the lines that the stock does not cover: the first few, all of them when asked. */
export const MissingStock = ({ offer, missing, testId }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const [showsAll, setShowsAll] = useState(false)
  const visible = showsAll ? missing : missing.slice(0, MAX_VISIBLE)
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
        {visible.map((line) => (
          <li key={line.line_id}>
            {t("offerLife.stock.line", {
              name: nameOf(line),
              wanted: format.number(line.wanted),
              available: format.number(line.available),
            })}
          </li>
        ))}
      </ul>
      {missing.length > visible.length && (
        <Button
          size="small"
          variant="transparent"
          className="-ml-2 mb-1 block"
          onClick={() => setShowsAll(true)}
          data-testid={`${testId}-all`}
        >
          {t("offerLife.stock.all", { count: missing.length })}
        </Button>
      )}
      {t("offerLife.stock.hint")}
    </InlineTip>
  ) : null
}
