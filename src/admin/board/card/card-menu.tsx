import { EllipsisHorizontal } from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpCard, HttpStage } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { StageDot } from "../stage-dot"

type Props = { card: HttpCard; stages: HttpStage[]; onMove: (stage: HttpStage) => void }

/** Moves a card without dragging it. */
export const CardMenu = ({ card, stages, onMove }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton
          size="2xsmall"
          variant="transparent"
          aria-label={t("board.moveCard", { title: card.title })}
          data-testid={`card-menu-${card.id}`}
        >
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        <DropdownMenu.Label>{t("board.moveTo")}</DropdownMenu.Label>
        {stages
          .filter((stage) => stage.id !== card.stage_id)
          .map((stage) => (
            <DropdownMenu.Item
              key={stage.id}
              onSelect={() => onMove(stage)}
              className="gap-x-2"
              data-testid={`move-to-${stage.key}`}
            >
              <StageDot color={stage.color} />
              {format.name(stage)}
            </DropdownMenu.Item>
          ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
