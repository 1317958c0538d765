import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { HttpStage } from "../../../types/http"
import { useCan } from "../../shared/api/use-can"
import { useFormat } from "../../shared/format/use-format"
import { EmptyRow } from "../../shared/list/empty-row"
import { Section } from "../../shared/page/section"
import { SortableList } from "../sortable-list"
import { DeleteStageDrawer } from "./delete-stage-drawer"
import { StageRow } from "./stage-row"

type Props = { stages: HttpStage[]; onOrder: (stages: HttpStage[]) => unknown }

/** The columns of the board, in its order. */
export const StagesSection = ({ stages, onOrder }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { canConfigure } = useCan()
  const [leaving, setLeaving] = useState<HttpStage | null>(null)

  return (
    <Section
      level="h1"
      title={t("settings.stages.title")}
      subtitle={t(canConfigure ? "settings.stages.subtitle" : "settings.stages.subtitleReadOnly")}
      testId="stages-section"
      actions={
        canConfigure && (
          <Button size="small" variant="secondary" asChild>
            <Link to="create" data-testid="stage-create">
              {t("actions.create")}
            </Link>
          </Button>
        )
      }
    >
      {stages.length ? (
        <SortableList
          items={stages}
          nameOf={format.name}
          onOrder={onOrder}
          canOrder={canConfigure}
          label={t("settings.stages.title")}
          testId="stages-list"
        >
          {(stage) => (
            <StageRow stage={stage} canConfigure={canConfigure} onDelete={() => setLeaving(stage)} />
          )}
        </SortableList>
      ) : (
        <EmptyRow>{t("settings.stages.empty")}</EmptyRow>
      )}
      {leaving && <DeleteStageDrawer stage={leaving} stages={stages} onClose={() => setLeaving(null)} />}
    </Section>
  )
}
