import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type Props = { onMore: () => void; isLoading: boolean; testId: string }

/** More cards come by themselves when the end is near; where that failed, with this. */
export const LoadMore = ({ onMore, isLoading, testId }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <div className="flex justify-center p-2">
      <Button size="small" variant="transparent" isLoading={isLoading} onClick={onMore} data-testid={testId}>
        {t("actions.loadMore")}
      </Button>
    </div>
  )
}
