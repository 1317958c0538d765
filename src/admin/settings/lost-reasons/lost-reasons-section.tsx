import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { HttpLostReason } from "../../../types/http"
import { useCan } from "../../shared/api/use-can"
import { useFormat } from "../../shared/format/use-format"
import { EmptyRow } from "../../shared/list/empty-row"
import { Section } from "../../shared/page/section"
import { SortableList } from "../sortable-list"
import { LostReasonMenu } from "./lost-reason-menu"

type Props = { reasons: HttpLostReason[]; onOrder: (reasons: HttpLostReason[]) => unknown }

/** Why deals are lost, in the order in which the reasons are offered. */
export const LostReasonsSection = ({ reasons, onOrder }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { canConfigure } = useCan()

  return (
    <Section
      level="h1"
      title={t("settings.lostReasons.title")}
      subtitle={t("settings.lostReasons.subtitle")}
      testId="lost-reasons-section"
      actions={
        canConfigure && (
          <Button size="small" variant="secondary" asChild>
            <Link to="create" data-testid="lost-reason-create">
              {t("actions.create")}
            </Link>
          </Button>
        )
      }
    >
      {reasons.length ? (
        <SortableList
          items={reasons}
          nameOf={format.name}
          onOrder={onOrder}
          canOrder={canConfigure}
          label={t("settings.lostReasons.title")}
          testId="lost-reasons-list"
        >
          {(reason) => (
            <>
              <Text size="small" leading="compact" weight="plus" className="min-w-0 flex-1 truncate">
                {format.name(reason)}
              </Text>
              <StatusBadge color={reason.is_active ? "green" : "grey"}>
                {t(reason.is_active ? "settings.lostReasons.active" : "settings.lostReasons.inactive")}
              </StatusBadge>
              {canConfigure && <LostReasonMenu reason={reason} />}
            </>
          )}
        </SortableList>
      ) : (
        <EmptyRow>{t("settings.lostReasons.empty")}</EmptyRow>
      )}
    </Section>
  )
}
