import { ArrowUturnLeft } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { EditorRow } from "./grid/offer-rows"
import { reasonText } from "../history/reason-text"
import { useEditor } from "./editor-context"

/** Where the discount of a line comes from, in words, and the way back to the rule. */
export const DiscountExplanation = ({ row }: { row: EditorRow }) => {
  const { t } = useTranslation("crm")
  const { actions, isEditable, stop } = useEditor()
  const { line } = row
  const isByHand = line.discount_source === "manual"
  const title =
    line.discount_source === "rule"
      ? t("offers.ruleNamed", { name: line.discount_rule_name })
      : t(`offerEditor.source.${line.discount_source}`)
  return (
    <div className="flex flex-col items-start gap-y-1">
      <Text size="small" weight="plus" leading="compact" className="break-words">
        {title}
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words" data-testid="line-reason">
        {line.discount_source === "rule"
          ? reasonText(line.discount_rule_reason, t)
          : t(`offerEditor.sourceHint.${line.discount_source}`)}
      </Text>
      {isByHand && isEditable && (
        <Button
          size="small"
          variant="secondary"
          className="mt-1"
          onClick={() => {
            actions.change(row.key, { discount_source: "rule" })
            stop("stay")
          }}
        >
          <ArrowUturnLeft />
          {t("offers.backToRule")}
        </Button>
      )}
    </div>
  )
}
