import { useTranslation } from "react-i18next"
import type { HttpSalesOrderRow } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { useNow } from "../../shared/format/use-now"
import { daysOverdue } from "../days-overdue"

type Props = { order: Pick<HttpSalesOrderRow, "next_due_at" | "is_overdue" | "paid"> }

/** When the next invoice of an order is to be paid, and since when it should have been. */
export const OrderPayment = ({ order: { next_due_at: due, is_overdue, paid } }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const now = useNow()
  if (!due) {
    return <>{paid === "none" ? "–" : t(`ordersList.paid.${paid}`)}</>
  }
  // The server says whether, by the seller's calendar; the reader's only counts the days.
  const count = Math.max(1, daysOverdue(due, now))
  return (
    <span className="flex flex-col gap-y-0.5">
      <span className="whitespace-nowrap">{format.date(due)}</span>
      {is_overdue && (
        <span className="txt-compact-xsmall text-ui-tag-red-text whitespace-nowrap" data-overdue>
          {t("ordersList.overdueDays", { count })}
        </span>
      )}
    </span>
  )
}
