import { ActionMenu } from "@medusajs/dashboard/components"
import { ArrowUpRightOnBox, CheckCircle, CreditCard, DocumentText, TruckFast, XCircle } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { HttpSalesOrder } from "../../types/http"
import { useOrderSteps } from "./use-order-steps"
import type { OrderStep } from "./order-steps"
import { MenuButton } from "../shared/page/menu-button"
import { useOpenDialog } from "./dialogs"

const ICONS: Record<OrderStep["do"], ReactNode> = {
  deliver: <TruckFast />,
  "mark-delivered": <CheckCircle />,
  issue: <DocumentText />,
  invoice: <DocumentText />,
  pay: <CreditCard />,
}

/** The next step of an order as a button, the others in the menu. */
export const OrderActions = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const open = useOpenDialog()
  const [next, ...others] = useOrderSteps(order)
  // What can be delivered can also be given up; it is the first step while there is any of it.
  const isShortable = next?.step === "deliver"

  const groups = [
    {
      actions: others.map(({ step, label, run }) => ({
        icon: ICONS[step],
        label,
        onClick: () => void run(),
      })),
    },
    {
      actions: isShortable
        ? [
            {
              icon: <XCircle />,
              label: t("order.short.menu"),
              onClick: () => open({ kind: "close-short" }),
            },
          ]
        : [],
    },
    {
      actions: [
        { icon: <ArrowUpRightOnBox />, label: t("order.openInShop"), to: `/orders/${order.order_id}` },
      ],
    },
  ]

  return (
    <>
      {next && (
        <Button
          size="small"
          isLoading={next.isPending}
          onClick={() => void next.run()}
          data-testid={`order-${next.step}`}
        >
          {next.label}
        </Button>
      )}
      <ActionMenu groups={groups.filter(({ actions }) => actions.length > 0)}>
        <MenuButton testId="order-menu" />
      </ActionMenu>
    </>
  )
}
