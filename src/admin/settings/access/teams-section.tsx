import { ActionMenu } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { Button, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { HttpTeam } from "../../../types/http"
import { useDeleteTeam, useReps, useTeams } from "../../shared/api/access"
import { useCan } from "../../shared/api/use-can"
import { useConfirm } from "../../shared/page/use-confirm"
import { repName } from "../../shared/format/names"
import { run } from "../../shared/api/run"
import { EmptyRow } from "../../shared/list/empty-row"
import { MenuButton } from "../../shared/page/menu-button"
import { PageError } from "../../shared/page/page-error"
import { Section } from "../../shared/page/section"

/** The teams and who is in them. */
export const TeamsSection = () => {
  const { t } = useTranslation("crm")
  const { canConfigure } = useCan()
  const { data, error, refetch } = useTeams()
  const { data: known } = useReps()

  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  const membersOf = (team: HttpTeam) =>
    (known?.reps ?? []).filter((rep) => rep.team_id === team.id).map((rep) => repName(rep) ?? rep.user_id)
  return (
    <Section
      title={t("settings.teams.title")}
      subtitle={t("settings.teams.subtitle")}
      testId="teams-section"
      actions={
        canConfigure && (
          <Button size="small" variant="secondary" asChild>
            <Link to="team" data-testid="team-create">
              {t("actions.create")}
            </Link>
          </Button>
        )
      }
    >
      {!data && <Skeleton className="m-6 h-16 rounded-lg" aria-busy="true" />}
      {data?.teams.length === 0 && <EmptyRow>{t("settings.teams.empty")}</EmptyRow>}
      {data?.teams.map((team) => (
        <TeamRow key={team.id} team={team} members={membersOf(team)} canConfigure={canConfigure} />
      ))}
    </Section>
  )
}

type RowProps = { team: HttpTeam; members: string[]; canConfigure: boolean }

const TeamRow = ({ team, members, canConfigure }: RowProps) => {
  const { t } = useTranslation("crm")
  const confirm = useConfirm()
  const { mutateAsync } = useDeleteTeam()

  const onDelete = async () => {
    const hint = t("settings.teams.deleteHint", { name: team.name })
    if (await confirm(t("settings.teams.delete"), hint, t("actions.delete"))) {
      await run(mutateAsync(team.id), () => t("common.deleted"))
    }
  }

  return (
    <div className="flex items-center gap-x-3 px-6 py-3" data-testid={`team-${team.name}`}>
      <div className="min-w-0 flex-1">
        <Text size="small" leading="compact" weight="plus">
          {team.name}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {members.length ? members.join(", ") : t("settings.teams.noMembers")}
        </Text>
      </div>
      {canConfigure && (
        <ActionMenu
          groups={[
            {
              actions: [
                { icon: <PencilSquare />, label: t("settings.teams.rename"), to: `team?id=${team.id}` },
              ],
            },
            { actions: [{ icon: <Trash />, label: t("actions.delete"), onClick: () => void onDelete() }] },
          ]}
        >
          <MenuButton testId={`team-menu-${team.name}`} />
        </ActionMenu>
      )}
    </div>
  )
}
