import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOffer, HttpOfferComparison } from "../../../types/http"
import { useDiffFormat } from "./use-diff-format"
import { headRows } from "./offer-diff"
import { Section } from "../../shared/page/section"
import { Status } from "../../shared/page/status"
import { Now, Was } from "./diff-value"

const ColumnHead = ({ offer, side }: { offer: HttpOffer; side: string }) => {
  const { t } = useTranslation("crm")
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="sr-only">{side}</span>
      {t("offers.revision", { revision: offer.revision })}
      <Status of="offers.status" value={offer.status} />
    </span>
  )
}

type Props = { comparison: HttpOfferComparison; onlyChanges: boolean }

/** The heads of two revisions side by side. */
export const HeadDiff = ({ comparison, onlyChanges }: Props) => {
  const { t } = useTranslation("crm")
  const diffFormat = useDiffFormat(comparison.after.currency_code)
  const rows = headRows(comparison, diffFormat).filter(
    ({ isChanged, before, after }) => isChanged || (!onlyChanges && (before || after)),
  )
  const none = t("offerLife.diff.none")
  return rows.length ? (
    <Section title={t("offerLife.diff.head")} testId="diff-head">
      <Table className="table-fixed">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="w-1/4">
              <span className="sr-only">{t("offerLife.diff.title")}</span>
            </Table.HeaderCell>
            <Table.HeaderCell>
              <ColumnHead offer={comparison.before} side={t("offerLife.diff.before")} />
            </Table.HeaderCell>
            <Table.HeaderCell>
              <ColumnHead offer={comparison.after} side={t("offerLife.diff.after")} />
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ field, before, after, isChanged }) => (
            <Table.Row key={field} data-testid={`diff-head-${field}`} data-changed={isChanged}>
              <Table.Cell className="text-ui-fg-subtle py-2 align-top">
                {t(`offerLife.diff.field.${field}`)}
              </Table.Cell>
              <Table.Cell className="whitespace-pre-line break-words py-2 align-top">
                {isChanged ? <Was>{before || none}</Was> : before || "–"}
              </Table.Cell>
              <Table.Cell className="whitespace-pre-line break-words py-2 align-top">
                {isChanged ? <Now>{after || none}</Now> : after || "–"}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Section>
  ) : null
}
