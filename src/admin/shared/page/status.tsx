import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import type {
  HttpInvoice,
  HttpSalesOrderRow,
  LeadStatus,
  OfferStatus,
  Progress,
  StageKind,
} from "../../../types/http"

type Color = ComponentProps<typeof StatusBadge>["color"]

const COLORS = {
  "leads.status": { new: "blue", contacted: "orange", converted: "green", disqualified: "grey" },
  "offers.status": {
    draft: "grey",
    sent: "blue",
    accepted: "green",
    declined: "red",
    expired: "orange",
    superseded: "grey",
  },
  "orders.state": { active: "blue", closed: "green", canceled: "red" },
  "orders.progress": { none: "grey", partial: "orange", full: "green" },
  "orders.invoiceStatus": { draft: "grey", issued: "green", canceled: "red" },
  state: { open: "blue", won: "green", lost: "red" },
} satisfies {
  "leads.status": Record<LeadStatus, Color>
  "offers.status": Record<OfferStatus, Color>
  "orders.state": Record<HttpSalesOrderRow["state"], Color>
  "orders.progress": Record<Progress, Color>
  "orders.invoiceStatus": Record<HttpInvoice["status"], Color>
  state: Record<StageKind, Color>
}

type Props = { of: keyof typeof COLORS; value: string; prefix?: string }

/** A state in its colour, by the place of its words in the translations. */
export const Status = ({ of, value, prefix }: Props) => {
  const { t } = useTranslation("crm")
  const label = t(`${of}.${value}`)
  return (
    <StatusBadge
      color={(COLORS[of] as Record<string, Color>)[value]}
      className="whitespace-nowrap"
      data-status={value}
    >
      {prefix ? `${prefix}: ${label}` : label}
    </StatusBadge>
  )
}
