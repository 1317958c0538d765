import { Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

const CARDS_PER_COLUMN = [3, 2, 4, 2, 1]

export const BoardSkeleton = () => {
  const { t } = useTranslation("crm")
  return (
    <div
      className="flex min-h-0 flex-1 gap-x-3 overflow-hidden"
      aria-busy="true"
      aria-label={t("common.loading")}
    >
      {CARDS_PER_COLUMN.map((cards, column) => (
        <div
          key={column}
          className="bg-ui-bg-subtle border-ui-border-base flex h-full w-[272px] shrink-0 flex-col gap-y-2 rounded-lg border p-3"
        >
          <Skeleton className="h-5 w-32 rounded" />
          {Array.from({ length: cards }, (_, card) => (
            <Skeleton key={card} className="h-[84px] w-full rounded-lg" />
          ))}
        </div>
      ))}
    </div>
  )
}
