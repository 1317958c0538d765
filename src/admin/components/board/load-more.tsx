import { Button } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"

type Props = { onMore: () => void; isLoading: boolean; testId: string }

/** Loads the next cards when the end of the column comes into view; also a button, for the keyboard. */
export const LoadMore = ({ onMore, isLoading, testId }: Props) => {
  const { t } = useTranslation("crm")
  const end = useRef<HTMLLIElement>(null)

  useEffect(() => {
    const node = end.current
    if (!node || isLoading) {
      return
    }
    const observer = new IntersectionObserver(([entry]) => entry.isIntersecting && onMore(), {
      rootMargin: "200px",
    })
    observer.observe(node)
    return () => observer.disconnect()
  }, [onMore, isLoading])

  return (
    <li ref={end} className="flex justify-center p-2">
      <Button size="small" variant="transparent" isLoading={isLoading} onClick={onMore} data-testid={testId}>
        {t("actions.loadMore")}
      </Button>
    </li>
  )
}
