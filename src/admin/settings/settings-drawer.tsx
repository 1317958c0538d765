import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useCan } from "../shared/api/use-can"
import { ReadOnlyNotice } from "./read-only-notice"

type Props<Thing> = {
  title: string
  /** What is edited: undefined while it loads, null when it is not there (any more). */
  thing: Thing | undefined | null
  children: (thing: Thing) => ReactNode
}

/** A drawer with the form of one setting, for those who may change it. */
export const SettingsDrawer = <Thing,>({ title, thing, children }: Props<Thing>) => {
  const { t } = useTranslation("crm")
  const { me, canConfigure } = useCan()

  const body = () => {
    if (thing === undefined || !me) {
      return <Skeleton className="m-6 h-64 rounded-lg" aria-busy="true" />
    }
    if (!canConfigure) {
      return (
        <div className="p-6">
          <ReadOnlyNotice />
        </div>
      )
    }
    return thing === null ? (
      <Text size="small" className="text-ui-fg-subtle p-6">
        {t("settings.gone")}
      </Text>
    ) : (
      children(thing)
    )
  }

  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{title}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      {body()}
    </RouteDrawer>
  )
}
