import { Button, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { messageOf } from "../api/errors"

type Props = {
  query: { isLoading: boolean; error: unknown; refetch: () => unknown }
  children: ReactNode
}

/** What a section shows once its data is there; until then its shape, or what went wrong. */
export const SectionBody = ({ query: { isLoading, error, refetch }, children }: Props) => {
  const { t } = useTranslation("crm")
  if (isLoading) {
    return (
      <div aria-busy="true" aria-label={t("common.loading")} className="px-6 py-4">
        <Skeleton className="h-10 w-full rounded-lg" />
      </div>
    )
  }
  if (error) {
    return (
      <div role="alert" className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {messageOf(error)}
        </Text>
        <Button size="small" variant="secondary" onClick={() => void refetch()}>
          {t("actions.retry")}
        </Button>
      </div>
    )
  }
  return children
}
