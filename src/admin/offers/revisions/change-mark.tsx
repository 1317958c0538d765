import { MinusMini, PencilSquare, PlusMini } from "@medusajs/icons"
import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpLineComparison } from "../../../types/http"

const MARKS = {
  added: { color: "green", Icon: PlusMini },
  removed: { color: "red", Icon: MinusMini },
  changed: { color: "orange", Icon: PencilSquare },
} as const

/** What became of a line, in colour, sign and word. */
export const ChangeMark = ({ change }: { change: HttpLineComparison["change"] }) => {
  const { t } = useTranslation("crm")
  if (change === "same") {
    return <span className="txt-compact-xsmall text-ui-fg-muted">{t("offerLife.diff.change.same")}</span>
  }
  const { color, Icon } = MARKS[change]
  return (
    <Badge size="2xsmall" color={color} className="gap-x-1 whitespace-nowrap">
      <Icon aria-hidden className="size-3" />
      {t(`offerLife.diff.change.${change}`)}
    </Badge>
  )
}
