import { ArrowRightMini } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

/** What was there: crossed out, in red. */
export const Was = ({ children }: { children: string }) => (
  <del className="bg-ui-tag-red-bg text-ui-tag-red-text whitespace-pre-line break-words rounded px-1 line-through">
    {children}
  </del>
)

/** What is there now: underlined, in green. */
export const Now = ({ children }: { children: string }) => (
  <ins className="bg-ui-tag-green-bg text-ui-tag-green-text whitespace-pre-line break-words rounded px-1 font-medium no-underline">
    {children}
  </ins>
)

type Props = { before: string; after: string; isChanged: boolean }

/** A value in one cell: as it is, or the old one crossed out and below it an arrow to the new one. */
export const DiffValue = ({ before, after, isChanged }: Props) => {
  const { t } = useTranslation("crm")
  if (!isChanged) {
    return <span>{after || "–"}</span>
  }
  const none = t("offerLife.diff.none")
  return (
    <span className="inline-flex flex-col items-end gap-y-0.5 py-1">
      <span className="sr-only">{t("offerLife.diff.was", { value: before || none })},</span>
      <span aria-hidden>
        <Was>{before || none}</Was>
      </span>
      <span className="inline-flex items-center">
        <ArrowRightMini aria-hidden className="text-ui-fg-muted shrink-0" />
        <Now>{after || none}</Now>
      </span>
    </span>
  )
}
