import { Form } from "@medusajs/dashboard/components"
import { RadioGroup } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { STORE_ACCESS } from "../../../modules/pipeline/rules"
import type { RoleForm } from "./role-form"

/** What of the store beside the CRM a role may use, each level with a sentence of what it means. */
export const StoreAccessField = ({ control }: { control: Control<RoleForm> }) => {
  const { t } = useTranslation("crm")
  return (
    <Form.Field
      control={control}
      name="store_access"
      render={({ field: { onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{t("settings.roles.storeAccess")}</Form.Label>
          <Form.Hint>{t("settings.roles.storeAccessHint")}</Form.Hint>
          <Form.Control>
            <RadioGroup {...field} onValueChange={onChange} className="gap-y-2">
              {STORE_ACCESS.map((level) => (
                <RadioGroup.ChoiceBox
                  key={level}
                  value={level}
                  label={t(`settings.storeAccess.${level}`)}
                  description={t(`settings.storeAccess.${level}Hint`)}
                  data-testid={`store-access-${level}`}
                />
              ))}
            </RadioGroup>
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
