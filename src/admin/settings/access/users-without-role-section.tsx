import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAddRep, useReps, useRoles, useUsers } from "../../shared/api/access"
import { useCan } from "../../shared/api/use-can"
import { useFormat } from "../../shared/format/use-format"
import { messageOf } from "../../shared/api/errors"
import { run } from "../../shared/api/run"
import { EmptyRow } from "../../shared/list/empty-row"
import { Section } from "../../shared/page/section"

/** The dashboard's users who are no reps yet, or no longer; nothing when there are none. */
export const UsersWithoutRoleSection = () => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { canConfigure } = useCan()
  const { data, error } = useUsers(canConfigure)
  const { data: known } = useReps()
  const byDefault = useRoles().data?.roles.find((role) => role.is_default)
  const { mutateAsync, isPending, variables } = useAddRep()

  const reps = new Set(known?.reps.map((rep) => rep.user_id))
  const usersWithoutRole = known ? (data?.users ?? []).filter(({ id }) => !reps.has(id)) : []
  if (!canConfigure || (!usersWithoutRole.length && !error)) {
    return null
  }
  return (
    <Section
      title={t("settings.usersWithoutRole.title")}
      subtitle={t("settings.usersWithoutRole.subtitle", { role: byDefault ? format.name(byDefault) : "–" })}
      testId="outsiders-section"
    >
      {error && <EmptyRow>{messageOf(error)}</EmptyRow>}
      {usersWithoutRole.map(({ id, email, first_name, last_name }) => {
        const name = [first_name, last_name].filter(Boolean).join(" ") || email
        return (
          <div key={id} className="flex items-center gap-x-3 px-6 py-3">
            <div className="min-w-0 flex-1">
              <Text size="small" leading="compact" weight="plus" className="truncate">
                {name}
              </Text>
              {name !== email && (
                <Text size="small" leading="compact" className="text-ui-fg-subtle truncate">
                  {email}
                </Text>
              )}
            </div>
            <Button
              size="small"
              variant="secondary"
              isLoading={isPending && variables === id}
              aria-label={t("settings.usersWithoutRole.add", { name })}
              onClick={() => void run(mutateAsync(id), () => t("settings.usersWithoutRole.added", { name }))}
              data-testid={`outsider-add-${email}`}
            >
              {t("actions.add")}
            </Button>
          </div>
        )
      })}
    </Section>
  )
}
