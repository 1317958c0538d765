import { Button, Input } from "@medusajs/ui"
import type { FormEvent, KeyboardEvent } from "react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { HttpStage } from "../../types/http"
import { useCreateOpportunity } from "../opportunities/api"
import { useCurrencies } from "../shared/api/use-currencies"
import { parseNumber } from "../shared/format/numbers"
import { run } from "../shared/api/run"

type Props = { stage: HttpStage; onClose: () => void }

/** A new opportunity in a column, with the three things one knows first. */
export const QuickAdd = ({ stage, onClose }: Props) => {
  const { t } = useTranslation("crm")
  const { byDefault } = useCurrencies()
  const { mutateAsync, isPending } = useCreateOpportunity()
  const [title, setTitle] = useState("")
  const [company, setCompany] = useState("")
  const [amount, setAmount] = useState("")
  const number = parseNumber(amount)
  const isInvalid = !!amount.trim() && number === undefined

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const created = await run(
      mutateAsync({
        title: title.trim(),
        company_name: company.trim() || undefined,
        stage_id: stage.id,
        ...(number === undefined ? {} : { amount: number, currency_code: byDefault }),
      }),
      ({ opportunity }) => t("opportunities.created", { title: opportunity.title }),
    )
    if (created) {
      onClose()
    }
  }

  const closeOnEscape = (event: KeyboardEvent) => event.key === "Escape" && onClose()

  return (
    <form
      onSubmit={(event) => void submit(event)}
      onKeyDown={closeOnEscape}
      className="bg-ui-bg-base shadow-elevation-card-rest mx-2 mb-2 flex flex-col gap-y-2 rounded-lg p-2"
      data-testid={`quick-add-form-${stage.key}`}
    >
      <Input
        size="small"
        autoFocus
        name="title"
        aria-label={t("fields.title")}
        placeholder={t("fields.title")}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Input
        size="small"
        name="company_name"
        aria-label={t("fields.company")}
        placeholder={t("fields.company")}
        value={company}
        onChange={(event) => setCompany(event.target.value)}
      />
      <Input
        size="small"
        name="amount"
        inputMode="decimal"
        aria-label={t("fields.amount")}
        aria-invalid={isInvalid}
        placeholder={`${t("fields.amount")}${byDefault ? ` (${byDefault.toUpperCase()})` : ""}`}
        value={amount}
        onChange={(event) => setAmount(event.target.value)}
      />
      <div className="flex justify-end gap-x-2">
        <Button type="button" size="small" variant="secondary" onClick={onClose}>
          {t("actions.cancel")}
        </Button>
        <Button type="submit" size="small" isLoading={isPending} disabled={!title.trim() || isInvalid}>
          {t("board.quickAddSubmit")}
        </Button>
      </div>
    </form>
  )
}
