import { Form } from "@medusajs/dashboard/components"
import { RadioGroup } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { ConvertForm, Way } from "./convert-form"

type Props = { control: Control<ConvertForm>; ways: Way[]; hasEmail: boolean }

/** What becomes of the lead. */
export const WayField = ({ control, ways, hasEmail }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <Form.Field
      control={control}
      name="way"
      render={({ field: { onChange, value, ...field } }) => (
        <Form.Item>
          <Form.Label>{t("leadTools.convert.way")}</Form.Label>
          <Form.Control>
            <RadioGroup {...field} value={value} onValueChange={onChange}>
              {ways.map((way) => (
                <RadioGroup.ChoiceBox
                  key={way}
                  value={way}
                  label={t(`leadTools.convert.${way}.label`)}
                  description={t(
                    way === "new" && !hasEmail
                      ? "leadTools.convert.new.withoutEmail"
                      : `leadTools.convert.${way}.hint`,
                  )}
                  data-testid={`convert-${way}`}
                />
              ))}
            </RadioGroup>
          </Form.Control>
        </Form.Item>
      )}
    />
  )
}
