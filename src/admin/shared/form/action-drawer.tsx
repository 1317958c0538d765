import { Button, Drawer, Text } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { RefusalTip } from "./refusal-tip"

type Props = {
  open: boolean
  onClose: () => void
  title: string
  description?: string
  submitLabel: string
  onSubmit: () => unknown
  isPending?: boolean
  disabled?: boolean
  /** Why the server refused it. */
  refusal?: string
  testId: string
  /** Another thing that may be done with what was filled in, beside the submit button. */
  other?: ReactNode
  children: ReactNode
}

/** A small form of one action (convert, lose, deliver, …): asked before anything is saved. */
export const ActionDrawer = (props: Props) => {
  const { open, onClose, title, description, submitLabel, onSubmit, isPending, disabled, testId } = props
  const { t } = useTranslation("crm")

  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The drawer may be drawn inside another form of the page.
    event.stopPropagation()
    void onSubmit()
  }

  return (
    <Drawer open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content aria-describedby={undefined} data-testid={testId}>
        <form noValidate onSubmit={submit} className="flex h-full flex-1 flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {description && (
              <Text size="small" className="text-ui-fg-subtle">
                {description}
              </Text>
            )}
            <RefusalTip message={props.refusal} />
            {props.children}
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              {t("actions.cancel")}
            </Button>
            {props.other}
            <Button
              type="submit"
              size="small"
              isLoading={isPending}
              disabled={disabled}
              data-testid={`${testId}-submit`}
            >
              {submitLabel}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
