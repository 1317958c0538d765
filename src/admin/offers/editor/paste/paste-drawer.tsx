import { InlineTip, Label, Select, Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { messageOf } from "../../../shared/api/errors"
import type { NewLine } from "../saving/offer-edits"
import { MAX_LINES } from "./offer-paste"
import { newKey } from "../grid/use-offer-line-actions"
import type { CheckedLine } from "./use-offer-paste"
import { useOfferPaste } from "./use-offer-paste"
import { ActionDrawer } from "../../../shared/form/action-drawer"
import { PasteTable } from "./paste-table"

export type PasteStart = {
  text: string
  /** The line the new ones come behind; null for the top. */
  after: string | null
}

type Props = {
  start: PasteStart
  currencyCode: string
  onAdd: (lines: NewLine[]) => Promise<void>
  onClose: () => void
  onDone: (text: string) => void
}

/** The pasted lines, one behind the other. */
function newLines(lines: CheckedLine[], after: string | null): NewLine[] {
  let before = after
  return lines.map(({ sku, title, quantity, discount_type, discount_value }) => {
    const key = newKey()
    const line: NewLine = {
      ...{ key, after: before, kind: "product", sku, quantity },
      ...(discount_type ? { discount_type, discount_value } : {}),
      preview: { title: title ?? sku, sku, list_price: null },
    }
    before = key
    return line
  })
}

type Last = "percent" | "price"

/** How the column of discounts or prices is read. */
const LastColumn = ({ value, onChange }: { value: Last; onChange: (value: Last) => void }) => {
  const { t } = useTranslation("crm")
  return (
    <div className="flex items-center gap-x-2">
      <Label size="small" htmlFor="paste-last">
        {t("offerEditor.paste.lastColumn")}
      </Label>
      <Select size="small" value={value} onValueChange={(next) => onChange(next as Last)}>
        <Select.Trigger id="paste-last" className="w-[130px]" data-testid="paste-last">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value="percent">{t("offerEditor.paste.percent")}</Select.Item>
          <Select.Item value="price">{t("fields.unitPrice")}</Select.Item>
        </Select.Content>
      </Select>
    </div>
  )
}

/** What was understood of cells pasted from a spreadsheet, before it is added: all at once. */
export const PasteDrawer = ({ start, currencyCode, onAdd, onClose, onDone }: Props) => {
  const { t } = useTranslation("crm")
  const [text, setText] = useState(start.text)
  const [isPending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { lines, good, last, setLast, toggle, isLoading } = useOfferPaste(text)
  const isTooMany = good.length > MAX_LINES
  const skipped = lines.length - good.length

  const submit = async () => {
    setPending(true)
    setRefusal(null)
    try {
      await onAdd(newLines(good, start.after))
      onDone(t("offerEditor.paste.added", { count: good.length }))
      onClose()
    } catch (error) {
      setRefusal(messageOf(error))
    } finally {
      setPending(false)
    }
  }

  return (
    <ActionDrawer
      open
      onClose={onClose}
      title={t("offerEditor.paste.title")}
      description={t("offerEditor.paste.hint")}
      submitLabel={t("offerEditor.paste.add", { count: good.length })}
      onSubmit={submit}
      isPending={isPending}
      disabled={!good.length || isTooMany || isLoading}
      testId="paste-dialog"
    >
      {!lines.length && (
        <Textarea
          autoFocus
          rows={8}
          aria-label={t("offerEditor.paste.field")}
          placeholder={t("offerEditor.paste.placeholder")}
          className="font-mono"
          value={text}
          onChange={(event) => setText(event.target.value)}
          data-testid="paste-text"
        />
      )}
      {refusal && (
        <InlineTip
          variant="error"
          label={t("offerEditor.paste.refused")}
          role="alert"
          data-testid="paste-refused"
        >
          {refusal}
        </InlineTip>
      )}
      {isTooMany && (
        <InlineTip variant="warning" label={t("offerEditor.paste.tooMany")}>
          {t("offerEditor.paste.tooManyHint", { max: MAX_LINES, count: good.length })}
        </InlineTip>
      )}
      {lines.length > 0 && (
        <>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Text size="small" className="text-ui-fg-subtle" data-testid="paste-summary">
              {t("offerEditor.paste.understood", { count: good.length })}
              {skipped > 0 && ` · ${t("offerEditor.paste.skipped", { count: skipped })}`}
            </Text>
            {last && <LastColumn value={last} onChange={setLast} />}
          </div>
          <PasteTable {...{ lines, currencyCode, isLoading }} onToggle={toggle} />
        </>
      )}
    </ActionDrawer>
  )
}
