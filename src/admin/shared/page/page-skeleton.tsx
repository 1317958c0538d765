import { Container, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** The shape of a detail page while it loads. */
export const PageSkeleton = () => {
  const { t } = useTranslation("crm")
  return (
    <div aria-busy="true" aria-label={t("common.loading")} className="flex flex-col gap-y-3">
      {[96, 220, 220].map((height, index) => (
        <Container key={index} className="p-0">
          <Skeleton className="w-full rounded-lg" style={{ height }} />
        </Container>
      ))}
    </div>
  )
}
