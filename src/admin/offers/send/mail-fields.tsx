import { useTranslation } from "react-i18next"
import type { MailForm } from "./offer-mail"
import { addressesOf, wrongAddressOf } from "./offer-mail"
import { LabelledInput } from "../../shared/form/labelled-input"

type Props = { mail: MailForm; onChange: (change: Partial<MailForm>) => void }

/** To whom the mail goes and what it says. */
export const MailFields = ({ mail, onChange }: Props) => {
  const { t } = useTranslation("crm")
  const wrong = wrongAddressOf(mail)
  const errorIn = (text: string) =>
    wrong && addressesOf(text).includes(wrong)
      ? t("offerLife.send.notAnAddress", { address: wrong })
      : undefined
  return (
    <>
      <LabelledInput
        label={t("offerLife.send.to")}
        hint={t("offerLife.send.addressHint")}
        placeholder={t("offerLife.send.addAddress")}
        value={mail.to}
        error={errorIn(mail.to)}
        onChange={(to) => onChange({ to })}
        testId="offer-mail-to"
      />
      <LabelledInput
        label={t("offerLife.send.cc")}
        value={mail.cc}
        error={errorIn(mail.cc)}
        onChange={(cc) => onChange({ cc })}
        testId="offer-mail-cc"
      />
      <LabelledInput
        label={t("offerLife.send.subject")}
        value={mail.subject}
        onChange={(subject) => onChange({ subject })}
        testId="offer-mail-subject"
      />
      <LabelledInput
        label={t("offerLife.send.message")}
        value={mail.message}
        onChange={(message) => onChange({ message })}
        rows={10}
        testId="offer-mail-message"
      />
    </>
  )
}
