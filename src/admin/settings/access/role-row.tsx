import { ActionMenu } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { Badge, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Action, HttpRole, Level } from "../../../types/http"
import { ACTIONS, SCOPES } from "../../../modules/pipeline/rules"
import { useDeleteRole } from "../../shared/api/access"
import { useConfirm } from "../../shared/page/use-confirm"
import { useFormat } from "../../shared/format/use-format"
import { run } from "../../shared/api/run"
import { MenuButton } from "../../shared/page/menu-button"

type Props = { role: HttpRole; canConfigure: boolean }

export const RoleRow = ({ role, canConfigure }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const max = role.max_discount_percent
  return (
    <Table.Row data-testid={`role-${role.key}`}>
      <Table.Cell className="px-3 py-2 align-top">
        <Text size="small" leading="compact" weight="plus" className="whitespace-nowrap">
          {format.name(role)}
        </Text>
        <div className="mt-1 flex flex-wrap gap-1">
          {role.is_default && <Badge size="2xsmall">{t("settings.roles.default")}</Badge>}
          <Badge size="2xsmall">{t(`settings.storeAccess.${role.store_access}`)}</Badge>
          {role.can_configure && <Badge size="2xsmall">{t("settings.roles.configures")}</Badge>}
          {role.can_see_margin && <Badge size="2xsmall">{t("settings.roles.seesMargin")}</Badge>}
          {role.can_export && <Badge size="2xsmall">{t("settings.roles.exports")}</Badge>}
        </div>
      </Table.Cell>
      {SCOPES.map((scope) => (
        <Table.Cell key={scope} className="px-3 py-2 align-top">
          <Levels of={role.permissions[scope]} />
        </Table.Cell>
      ))}
      <Table.Cell className="whitespace-nowrap px-3 py-2 text-right align-top tabular-nums">
        {max === null ? t("settings.roles.noLimit") : format.percent(max)}
      </Table.Cell>
      <Table.Cell className="px-3 py-2 text-right align-top">
        {canConfigure && <RoleMenu role={role} />}
      </Table.Cell>
    </Table.Row>
  )
}

/** One word when a role may see, change and delete the same records, else one for each. */
const Levels = ({ of }: { of: Record<Action, Level> }) => {
  const { t } = useTranslation("crm")
  if (ACTIONS.every((action) => of[action] === of.read)) {
    return <span className="whitespace-nowrap">{t(`settings.levels.${of.read}`)}</span>
  }
  return (
    <dl className="grid w-fit grid-cols-[auto_auto] gap-x-2">
      {ACTIONS.map((action) => (
        <div key={action} className="contents">
          <dt className="text-ui-fg-muted whitespace-nowrap">{t(`settings.actions.${action}`)}</dt>
          <dd className="whitespace-nowrap">{t(`settings.levels.${of[action]}`)}</dd>
        </div>
      ))}
    </dl>
  )
}

const RoleMenu = ({ role }: { role: HttpRole }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const confirm = useConfirm()
  const { mutateAsync } = useDeleteRole()

  const onDelete = async () => {
    const hint = t("settings.roles.deleteHint", { name: format.name(role) })
    if (await confirm(t("settings.roles.delete"), hint, t("actions.delete"))) {
      await run(mutateAsync(role.id), () => t("common.deleted"))
    }
  }

  return (
    <ActionMenu
      groups={[
        { actions: [{ icon: <PencilSquare />, label: t("actions.edit"), to: `role?id=${role.id}` }] },
        { actions: [{ icon: <Trash />, label: t("actions.delete"), onClick: () => void onDelete() }] },
      ]}
    >
      <MenuButton testId={`role-menu-${role.key}`} />
    </ActionMenu>
  )
}
