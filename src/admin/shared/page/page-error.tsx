import { ExclamationCircle } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { messageOf } from "../api/errors"

type Props = { error: unknown; onRetry: () => unknown }

/** What went wrong, and a way to ask again. */
export const PageError = ({ error, onRetry }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <Container className="flex flex-col items-center gap-y-4 px-6 py-16 text-center" role="alert">
      <ExclamationCircle className="text-ui-fg-subtle" />
      <div className="flex flex-col gap-y-1">
        <Text size="small" leading="compact" weight="plus">
          {t("common.errorTitle")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {messageOf(error)}
        </Text>
      </div>
      <Button size="small" variant="secondary" onClick={() => void onRetry()}>
        {t("actions.retry")}
      </Button>
    </Container>
  )
}
