import { clx, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOfferComparison } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import type { TotalRow } from "./offer-diff"
import { totalRows } from "./offer-diff"
import { Section } from "../../shared/page/section"

const CENT = 0.005

type Props = { comparison: HttpOfferComparison }

/** What the two revisions come to, and by how much they differ. */
export const TotalsDiff = ({ comparison }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { before, after } = comparison

  const difference = ({ before: from, after: to }: TotalRow) => {
    const by = to - from
    return Math.abs(by) < CENT
      ? "–"
      : `${by > 0 ? "+" : "−"}${format.money(Math.abs(by), after.currency_code)}`
  }

  return (
    <Section title={t("offerLife.diff.totals")} testId="diff-totals">
      <Table className="table-fixed">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="w-1/4">
              <span className="sr-only">{t("offerLife.diff.totals")}</span>
            </Table.HeaderCell>
            {[before, after].map(({ id, revision }) => (
              <Table.HeaderCell key={id} className="text-right">
                {t("offers.revision", { revision })}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell className="text-right">{t("offerLife.diff.difference")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {totalRows(comparison).map((row) => (
            <Table.Row
              key={row.field}
              className={clx({ "txt-compact-small-plus": row.field === "total" })}
              data-testid={`diff-total-${row.field}`}
            >
              <Table.Cell className={row.field === "total" ? "text-ui-fg-base" : "text-ui-fg-subtle"}>
                {t(`offerLife.diff.field.${row.field}`)}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {format.money(row.before, before.currency_code)}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {format.money(row.after, after.currency_code)}
              </Table.Cell>
              <Table.Cell className="text-ui-fg-base text-right tabular-nums">{difference(row)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Section>
  )
}
