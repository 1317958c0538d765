import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOrderCandidate } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"

type Props = { candidate: HttpOrderCandidate; isPending: boolean; onAdopt: () => void }

/** An order of the shop: whose, of when and where, and how much. */
export const CandidateRow = ({ candidate, isPending, onAdopt }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { display_id, buyer_name, email, created_at, sales_channel, total, currency_code } = candidate
  const facts = [email === buyer_name ? null : email, format.date(created_at), sales_channel]
  return (
    <li className="flex items-center justify-between gap-x-3 py-3" data-testid={`candidate-${display_id}`}>
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus" className="truncate">
          #{display_id} · {buyer_name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle truncate">
          {facts.filter(Boolean).join(" · ")}
        </Text>
      </div>
      <div className="flex shrink-0 items-center gap-x-3">
        <Text size="small" className="whitespace-nowrap tabular-nums">
          {format.money(total, currency_code)}
        </Text>
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={onAdopt}
          aria-label={t("ordersList.adopt.one", { number: display_id })}
          data-testid={`take-in-${display_id}`}
        >
          {t("ordersList.adopt.button")}
        </Button>
      </div>
    </li>
  )
}
