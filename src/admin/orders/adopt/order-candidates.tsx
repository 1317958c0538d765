import { Input, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useOrderCandidates } from "./api"
import { useDebounced } from "../../shared/react/use-debounced"
import { useFormat } from "../../shared/format/use-format"
import { useAdoptOrder } from "./use-adopt-order"
import { PageError } from "../../shared/page/page-error"
import { CandidateRow } from "./candidate-row"

const REST = 250
const MAX_CANDIDATES = 20

/** Searches the orders of the shop that the CRM does not know; several may be adopted one after the other. */
export const OrderCandidates = () => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const [text, setText] = useState("")
  const q = useDebounced(text.trim().replace(/^#/, ""), REST)
  const { data, error, refetch } = useOrderCandidates({ q: q || undefined, limit: MAX_CANDIDATES })
  const { adopt, pendingId } = useAdoptOrder()

  return (
    <>
      <Input
        type="search"
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-label={t("ordersList.adopt.search")}
        placeholder={t("ordersList.adopt.search")}
        data-testid="take-in-search"
      />
      {error && <PageError error={error} onRetry={refetch} />}
      {!data && !error && (
        <div aria-busy="true" aria-label={t("common.loading")} className="flex flex-col gap-y-2">
          <Skeleton className="h-12 w-full rounded-md" />
          <Skeleton className="h-12 w-full rounded-md" />
        </div>
      )}
      {data && (
        <ul className="divide-y" aria-label={t("ordersList.adopt.title")}>
          {data.candidates.map((candidate) => (
            <CandidateRow
              key={candidate.order_id}
              candidate={candidate}
              isPending={pendingId === candidate.order_id}
              onAdopt={() => void adopt(candidate.order_id)}
            />
          ))}
        </ul>
      )}
      <Text size="small" className="text-ui-fg-muted" role="status">
        {data?.count === 0 && t(q ? "ordersList.adopt.notFound" : "ordersList.adopt.none")}
        {data &&
          data.count > MAX_CANDIDATES &&
          t("ordersList.adopt.more", { visible: MAX_CANDIDATES, all: format.number(data.count) })}
      </Text>
    </>
  )
}
