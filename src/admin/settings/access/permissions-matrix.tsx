import { Form } from "@medusajs/dashboard/components"
import { Select, Text } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { Action, Scope } from "../../../types/http"
import { ACTIONS, LEVELS, SCOPES } from "../../../modules/pipeline/rules"
import type { RoleForm } from "./role-form"

/** Whose records a role may see, change and delete, by kind of record. */
export const PermissionsMatrix = ({ control }: { control: Control<RoleForm> }) => {
  const { t } = useTranslation("crm")
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" leading="compact" weight="plus">
        {t("settings.roles.matrix")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t("settings.roles.matrixHint")}
      </Text>
      <div className="overflow-x-auto">
        <table className="w-full min-w-[28rem] table-fixed">
          <thead>
            <tr className="txt-compact-small text-ui-fg-subtle text-left">
              <td />
              {ACTIONS.map((action) => (
                <th key={action} scope="col" className="px-1 py-1 font-normal">
                  {t(`settings.actions.${action}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SCOPES.map((scope) => (
              <tr key={scope}>
                <th scope="row" className="txt-compact-small py-1 pr-2 text-left font-normal">
                  {t(`settings.scopes.${scope}`)}
                </th>
                {ACTIONS.map((action) => (
                  <td key={action} className="px-1 py-1">
                    <LevelField control={control} scope={scope} action={action} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

type FieldProps = { control: Control<RoleForm>; scope: Scope; action: Action }

const LevelField = ({ control, scope, action }: FieldProps) => {
  const { t } = useTranslation("crm")
  return (
    <Form.Field
      control={control}
      name={`permissions.${scope}.${action}`}
      render={({ field: { ref, onChange, ...field } }) => (
        <Select {...field} size="small" onValueChange={onChange}>
          <Select.Trigger
            ref={ref}
            aria-label={`${t(`settings.scopes.${scope}`)}, ${t(`settings.actions.${action}`)}: ${t(`settings.levels.${field.value}`)}`}
            data-testid={`level-${scope}-${action}`}
          >
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {LEVELS.map((level) => (
              <Select.Item key={level} value={level}>
                {t(`settings.levels.${level}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
    />
  )
}
