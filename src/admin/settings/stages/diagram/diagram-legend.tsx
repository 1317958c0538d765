import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { DASHES } from "./diagram-lines"

const Sample = ({ dashes }: { dashes?: string }) => (
  <svg aria-hidden width="32" height="8" className="text-ui-fg-muted mt-1.5 shrink-0">
    <line x1="0" y1="4" x2="32" y2="4" stroke="currentColor" strokeWidth="1.5" strokeDasharray={dashes} />
  </svg>
)

/** What the two kinds of line mean. */
export const DiagramLegend = () => {
  const { t } = useTranslation("crm")
  const lines = [
    { text: t("settings.diagram.forward") },
    { text: t("settings.diagram.backward"), dashes: DASHES },
  ]
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      {lines.map(({ text, dashes }) => (
        <div key={text} className="flex gap-x-3">
          <Sample dashes={dashes} />
          <Text size="small" className="text-ui-fg-subtle">
            {text}
          </Text>
        </div>
      ))}
      <Text size="small" className="text-ui-fg-subtle">
        {t("settings.diagram.lost")}
      </Text>
    </div>
  )
}
