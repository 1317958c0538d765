import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type Props = { isOpen: boolean; onChangeState: (action: "win" | "lose" | "reopen") => void }

/** An open deal is won or lost; one that ended can be taken up again. */
export const StateButtons = ({ isOpen, onChangeState }: Props) => {
  const { t } = useTranslation("crm")
  const buttons = isOpen
    ? ([
        { action: "win", name: "won" },
        { action: "lose", name: "lost" },
      ] as const)
    : ([{ action: "reopen", name: "reopen" }] as const)
  return buttons.map(({ action, name }) => (
    <Button
      key={action}
      size="small"
      variant="secondary"
      onClick={() => onChangeState(action)}
      data-testid={`opportunity-${name}`}
    >
      {t(`opportunities.${name}`)}
    </Button>
  ))
}
