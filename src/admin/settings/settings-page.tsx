import { LayoutComposer } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { useMeQuery } from "../shared/api/access"
import { PageError } from "../shared/page/page-error"
import { PageSkeleton } from "../shared/page/page-skeleton"
import { ReadOnlyNotice } from "./read-only-notice"

type Props = {
  zone: string
  /** By name, from top to bottom; hosts may hide and order them. */
  sections: Record<string, ReactNode>
}

/** A page of settings: its sections one below the other, and a notice for those who can only look. */
export const SettingsPage = ({ zone, sections }: Props) => {
  const { data, error, refetch } = useMeQuery()
  // What may be changed is known before anything is drawn, so that nothing is first locked and then open.
  if (!data) {
    return error ? <PageError error={error} onRetry={refetch} /> : <PageSkeleton />
  }
  return (
    <LayoutComposer
      widgetsZonePrefix={zone}
      preferredLayoutId="core:single-column"
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id={`${zone}.notice`}>
              <ReadOnlyNotice />
            </LayoutComposer.Entry>
            {Object.entries(sections).map(([name, section]) => (
              <LayoutComposer.Entry key={name} id={`${zone}.${name}`}>
                {section}
              </LayoutComposer.Entry>
            ))}
          </>
        ),
      }}
    />
  )
}
