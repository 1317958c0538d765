import { KeyboundForm, RouteDrawer } from "@medusajs/dashboard/components"
import { Button } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

type Props<Values extends FieldValues> = {
  form: UseFormReturn<Values>
  onSubmit: () => Promise<void>
  isPending: boolean
  children: ReactNode
}

/** The form of a change, inside a `RouteDrawer`. */
export const EditDrawer = <Values extends FieldValues>({
  form,
  onSubmit,
  isPending,
  children,
}: Props<Values>) => {
  const { t } = useTranslation("crm")
  return (
    <RouteDrawer.Form form={form as unknown as UseFormReturn}>
      <KeyboundForm
        noValidate
        onSubmit={() => void onSubmit()}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <RouteDrawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
          {children}
        </RouteDrawer.Body>
        <RouteDrawer.Footer>
          <RouteDrawer.Close asChild>
            <Button type="button" size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </RouteDrawer.Close>
          <Button type="submit" size="small" isLoading={isPending} data-testid="form-submit">
            {t("actions.save")}
          </Button>
        </RouteDrawer.Footer>
      </KeyboundForm>
    </RouteDrawer.Form>
  )
}
