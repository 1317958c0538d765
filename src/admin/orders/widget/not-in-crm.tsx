import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useOrderCandidates } from "../adopt/api"
import { useAdoptOrder } from "../adopt/use-adopt-order"
import { Section } from "../../shared/page/section"

/** As many as the route gives: other orders may carry the number somewhere too. */
const MAX_CANDIDATES = 100

/** On an order that the CRM does not know: takes it in, where the reader may; nothing otherwise. */
export const NotInCrm = ({ orderId, displayId }: { orderId: string; displayId: number }) => {
  const { t } = useTranslation("crm")
  const { data } = useOrderCandidates({ q: String(displayId), limit: MAX_CANDIDATES })
  const { adopt, pendingId } = useAdoptOrder()
  if (!data?.candidates.some(({ order_id }) => order_id === orderId)) {
    return null
  }
  return (
    <Section title={t("widgets.fromCrm")} testId="order-crm-widget">
      <div className="flex flex-col items-start gap-y-3 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("ordersList.adopt.notInCrm")}
        </Text>
        <Button
          size="small"
          variant="secondary"
          isLoading={pendingId === orderId}
          onClick={() => void adopt(orderId)}
          data-testid="order-widget-take-in"
        >
          {t("ordersList.adopt.open")}
        </Button>
      </div>
    </Section>
  )
}
