import { useTranslation } from "react-i18next"
import { LOCALES } from "../../offers/offer-form"
import { CUSTOMERS_LANGUAGE, type InvoiceTexts, isRate } from "./invoice-form"
import { LabelledInput } from "../../shared/form/labelled-input"
import { LabelledSelect } from "../../shared/form/labelled-select"

type Props = {
  texts: InvoiceTexts
  onChange: (texts: InvoiceTexts) => void
  errorOf: (field: string) => string | undefined
  /** The invoice's currency where an exchange rate is asked for. */
  rateOf: string | undefined
}

const RateFields = ({ texts, onChange, errorOf, rateOf = "" }: Props) => {
  const { t } = useTranslation("crm")
  const wrong = isRate(texts.rate) ? undefined : t("common.notANumber")
  return (
    <>
      <LabelledInput
        label={t("order.invoice.rate", { currency: rateOf.toUpperCase() })}
        hint={t("order.invoice.rateHint")}
        inputMode="decimal"
        value={texts.rate}
        onChange={(rate) => onChange({ ...texts, rate })}
        error={errorOf("exchange_rate") ?? wrong}
        testId="invoice-rate"
      />
      <LabelledInput
        label={t("order.invoice.rateDate")}
        hint={t("order.invoice.rateDateHint")}
        type="date"
        value={texts.rateDate}
        onChange={(rateDate) => onChange({ ...texts, rateDate })}
        error={errorOf("exchange_rate_date")}
        testId="invoice-rate-date"
      />
    </>
  )
}

/** When an invoice is due, in which language it is written, and what else it says. */
export const InvoiceFields = (props: Props) => {
  const { texts, onChange, errorOf, rateOf } = props
  const { t } = useTranslation("crm")
  const locales = LOCALES.map((value) => ({ value, label: t(`offerLife.locale.${value}`) }))
  return (
    <div className="grid gap-4 border-t pt-4 sm:grid-cols-2">
      <LabelledInput
        label={t("order.invoice.due")}
        hint={t("order.invoice.dueHint")}
        type="date"
        value={texts.due_at}
        onChange={(due_at) => onChange({ ...texts, due_at })}
        error={errorOf("due_at")}
        testId="invoice-due"
      />
      <LabelledSelect
        label={t("offerLife.language")}
        placeholder={t("common.choose")}
        options={[{ value: CUSTOMERS_LANGUAGE, label: t("order.invoice.customersLanguage") }, ...locales]}
        value={texts.locale}
        onChange={(locale) => onChange({ ...texts, locale })}
        error={errorOf("locale")}
        testId="invoice-locale"
      />
      {rateOf && <RateFields {...props} />}
      <div className="sm:col-span-2">
        <LabelledInput
          label={t("order.invoice.note")}
          rows={3}
          value={texts.note}
          onChange={(note) => onChange({ ...texts, note })}
          error={errorOf("note")}
          testId="invoice-note"
        />
      </div>
    </div>
  )
}
