import { Trash } from "@medusajs/icons"
import { IconButton, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOffer, HttpOfferLine } from "../../../types/http"
import type { LineInput } from "../../hooks/api/offers"
import { useDeleteLine, useUpdateLine } from "../../hooks/api/offers"
import { useFormat } from "../../hooks/use-format"
import { run } from "../../lib/run"
import { NumberInput } from "../common/number-input"
import { LineDiscount } from "./line-discount"

type Props = { offer: HttpOffer; line: HttpOfferLine; isEditable: boolean }

const NUMBER_CELL = "whitespace-nowrap px-3 text-right tabular-nums"

export const OfferLineRow = ({ offer, line, isEditable }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const update = useUpdateLine(offer.id)
  const remove = useDeleteLine(offer.id)
  const money = (amount: number) => format.money(amount, offer.currency_code)

  const change = (input: LineInput) => run(update.mutateAsync({ line_id: line.id, ...input }))
  const deleteLine = () => run(remove.mutateAsync(line.id), () => t("offers.lineDeleted"))

  const title = (
    <td className="min-w-[180px] px-3 py-2 first:pl-6" colSpan={line.kind === "note" ? 7 : 1}>
      <Text size="small" leading="compact" className="text-ui-fg-base">
        {line.title}
      </Text>
      {line.sku && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {line.sku}
        </Text>
      )}
    </td>
  )
  const actions = isEditable && (
    <Table.Cell className="w-10 px-3">
      <IconButton
        size="small"
        variant="transparent"
        aria-label={t("offers.deleteLine", { title: line.title })}
        isLoading={remove.isPending}
        onClick={() => void deleteLine()}
        data-testid={`line-delete-${line.id}`}
      >
        <Trash />
      </IconButton>
    </Table.Cell>
  )

  if (line.kind === "note") {
    return (
      <Table.Row className="bg-ui-bg-subtle" data-testid={`offer-line-${line.id}`}>
        {title}
        {actions}
      </Table.Row>
    )
  }
  return (
    <Table.Row data-testid={`offer-line-${line.id}`}>
      {title}
      <Table.Cell className={NUMBER_CELL}>
        {isEditable ? (
          <NumberInput
            value={line.quantity}
            label={`${t("fields.quantity")}: ${line.title}`}
            onCommit={(quantity) => change({ quantity })}
            testId={`line-quantity-${line.id}`}
          />
        ) : (
          format.number(line.quantity)
        )}
      </Table.Cell>
      <Table.Cell className={NUMBER_CELL}>{money(line.list_price)}</Table.Cell>
      <Table.Cell className="px-3">
        <LineDiscount
          line={line}
          currencyCode={offer.currency_code}
          isEditable={isEditable}
          onChange={change}
        />
      </Table.Cell>
      <Table.Cell className={NUMBER_CELL}>{money(line.unit_price)}</Table.Cell>
      <Table.Cell className={NUMBER_CELL}>{format.percent(line.tax_rate)}</Table.Cell>
      <Table.Cell className={NUMBER_CELL}>{money(line.net_total)}</Table.Cell>
      {actions}
    </Table.Row>
  )
}
