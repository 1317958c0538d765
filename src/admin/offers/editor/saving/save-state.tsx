import { CheckMini, Spinner } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { QueueState } from "./offer-queue-state"
import { isEmpty } from "./offer-edits"
import { onItsWay } from "./offer-queue-state"

type Props = { state: QueueState; onRetry: () => void }

/** How far what was typed is saved. */
export const SaveState = ({ state, onRetry }: Props) => {
  const { t } = useTranslation("crm")
  const { failure, refused, offer } = state
  if (failure) {
    return (
      <div role="alert" className="flex items-center gap-x-2" data-testid="offer-save" data-state="failed">
        <Text size="small" leading="compact" className="text-ui-fg-error">
          {failure}
        </Text>
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("actions.retry")}
        </Button>
      </div>
    )
  }
  const status = !isEmpty(onItsWay(state)) ? "saving" : refused.length ? "refused" : "saved"
  return (
    <div
      className="txt-compact-xsmall text-ui-fg-muted flex items-center gap-x-1"
      data-testid="offer-save"
      data-state={status}
      data-version={offer.version}
    >
      {status === "saving" && <Spinner className="size-3 animate-spin" />}
      {status === "saved" && <CheckMini />}
      <span className={status === "refused" ? "text-ui-fg-error" : undefined}>
        {status === "refused"
          ? t("offerEditor.save.refused", { count: refused.length })
          : t(`offerEditor.save.${status}`)}
      </span>
    </div>
  )
}
