import { Button, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { SCOPES } from "../../../modules/pipeline/rules"
import { useRoles } from "../../shared/api/access"
import { useCan } from "../../shared/api/use-can"
import { useFormat } from "../../shared/format/use-format"
import { PageError } from "../../shared/page/page-error"
import { ScrollTable } from "../../shared/list/scroll-table"
import { Section } from "../../shared/page/section"
import { RoleRow } from "./role-row"

/** What each role may see and do. */
export const RolesSection = () => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { canConfigure } = useCan()
  const { data, error, refetch } = useRoles()

  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  const byDefault = data?.roles.find((role) => role.is_default)
  return (
    <Section
      title={t("settings.roles.title")}
      subtitle={t("settings.roles.subtitle")}
      testId="roles-section"
      actions={
        canConfigure && (
          <Button size="small" variant="secondary" asChild>
            <Link to="role" data-testid="role-create">
              {t("actions.create")}
            </Link>
          </Button>
        )
      }
    >
      {!data && <Skeleton className="m-6 h-32 rounded-lg" aria-busy="true" />}
      {data && (
        <ScrollTable
          testId="roles-table"
          columns={[
            { label: t("settings.reps.role") },
            ...SCOPES.map((scope) => ({ label: t(`settings.scopes.${scope}`) })),
            { label: t("settings.roles.maxDiscount"), align: "right" },
            { label: t("actions.more"), hidden: true },
          ]}
        >
          {data.roles.map((role) => (
            <RoleRow key={role.id} role={role} canConfigure={canConfigure} />
          ))}
        </ScrollTable>
      )}
      {byDefault && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4" data-testid="default-role">
          {t("settings.roles.byDefault", { role: format.name(byDefault) })}
        </Text>
      )}
    </Section>
  )
}
