import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOfferComparison } from "../../../types/http"
import { useDiffFormat } from "./use-diff-format"
import { LINE_COLUMNS } from "./offer-diff"
import { ScrollTable } from "../../shared/list/scroll-table"
import { Section } from "../../shared/page/section"
import { LineDiffRow } from "./line-diff-row"

type Props = { comparison: HttpOfferComparison; onlyChanges: boolean; onShowAll: () => void }

/** The lines of two revisions as one table: what came, what went, and what changed in which cell. */
export const LinesDiff = ({ comparison, onlyChanges, onShowAll }: Props) => {
  const { t } = useTranslation("crm")
  const diffFormat = useDiffFormat(comparison.after.currency_code)
  const same = comparison.lines.filter(({ change }) => change === "same").length
  const visible = comparison.lines.filter(({ change }) => !onlyChanges || change !== "same")
  // A list price that is the same everywhere says nothing of what changed, and takes room.
  const columns = LINE_COLUMNS.filter(
    ({ key, of }) =>
      !onlyChanges ||
      key !== "listPrice" ||
      visible.some(({ fields }) => of.some((each) => fields.includes(each))),
  )
  const summary = (["added", "removed", "changed"] as const)
    .map((change) => ({ change, count: comparison.lines.filter((line) => line.change === change).length }))
    .filter(({ count }) => count > 0)
    .map(({ change, count }) => t(`offerLife.diff.summary.${change}`, { count }))
  return (
    <Section title={t("offerLife.diff.lines")} subtitle={summary.join(" · ")} testId="diff-lines">
      {visible.length > 0 && (
        <ScrollTable
          columns={[
            { label: t("offerLife.diff.title"), hidden: true },
            { label: t("fields.product") },
            ...columns.map(({ key }) => ({
              label: key === "net" ? t("offers.net") : t(`fields.${key}`),
              align: "right" as const,
            })),
          ]}
        >
          {visible.map((line) => (
            <LineDiffRow
              key={(line.after ?? line.before)?.id}
              comparison={line}
              columns={columns}
              diffFormat={diffFormat}
            />
          ))}
        </ScrollTable>
      )}
      {onlyChanges && same > 0 && (
        <div className="txt-compact-small text-ui-fg-subtle flex items-center gap-x-2 px-6 py-3">
          {t("offerLife.diff.hidden", { count: same })}
          <Button size="small" variant="transparent" onClick={onShowAll} data-testid="diff-show-all">
            {t("offerLife.diff.showAll")}
          </Button>
        </div>
      )}
    </Section>
  )
}
