import { JsonViewSection, LayoutComposer } from "@medusajs/dashboard/components"
import type { ReactNode } from "react"
import { PageError } from "./page-error"
import { PageSkeleton } from "./page-skeleton"

type Props<Data extends object> = {
  zone: string
  data: Data | undefined
  error: unknown
  onRetry: () => unknown
  main: (data: Data) => ReactNode
  /** Without it the page is one column, for wide tables. */
  side?: (data: Data) => ReactNode
}

/** A page of one thing; hosts may add widgets to its zone, and hide or order its parts. */
export const DetailPage = <Data extends object>({ zone, data, error, onRetry, main, side }: Props<Data>) => {
  if (!data) {
    return error ? <PageError error={error} onRetry={onRetry} /> : <PageSkeleton />
  }
  const mainEntries = (
    <>
      {main(data)}
      <LayoutComposer.Entry id={`${zone}.json`}>
        <JsonViewSection data={data} />
      </LayoutComposer.Entry>
    </>
  )
  const shared = { widgetsZonePrefix: zone, data }
  return side ? (
    <LayoutComposer
      {...shared}
      preferredLayoutId="core:two-column"
      sections={{ main: mainEntries, side: side(data) }}
    />
  ) : (
    <LayoutComposer {...shared} preferredLayoutId="core:single-column" sections={{ main: mainEntries }} />
  )
}
