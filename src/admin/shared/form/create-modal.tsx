import { KeyboundForm, RouteFocusModal } from "@medusajs/dashboard/components"
import { Button, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

type Props<Values extends FieldValues> = {
  form: UseFormReturn<Values>
  onSubmit: () => Promise<void>
  title: string
  hint: string
  isPending: boolean
  children: ReactNode
}

/** The form of a new thing, inside a `RouteFocusModal`. */
export const CreateModal = <Values extends FieldValues>(props: Props<Values>) => {
  const { form, onSubmit, title, hint, isPending, children } = props
  const { t } = useTranslation("crm")
  return (
    <RouteFocusModal.Form form={form as unknown as UseFormReturn}>
      <KeyboundForm
        noValidate
        onSubmit={() => void onSubmit()}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <RouteFocusModal.Header />
        <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto px-6 py-16">
          <div className="flex w-full max-w-[720px] flex-col gap-y-8">
            <div>
              <RouteFocusModal.Title asChild>
                <h1 className="h1-core">{title}</h1>
              </RouteFocusModal.Title>
              <RouteFocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle">
                  {hint}
                </Text>
              </RouteFocusModal.Description>
            </div>
            <div className="grid grid-cols-1 gap-4 md:grid-cols-2">{children}</div>
          </div>
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <RouteFocusModal.Close asChild>
            <Button type="button" size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button type="submit" size="small" isLoading={isPending} data-testid="form-submit">
            {t("actions.create")}
          </Button>
        </RouteFocusModal.Footer>
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
