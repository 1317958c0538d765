import { LayoutComposer } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = { zone: string; header?: ReactNode; children: ReactNode }

/** A page of one table; hosts may add widgets to its zone and hide or order them. */
export const ListPage = ({ zone, header, children }: Props) => (
  <LayoutComposer
    widgetsZonePrefix={zone}
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id={`${zone}.table`}>
          <Container className="divide-y p-0">
            {header}
            {children}
          </Container>
        </LayoutComposer.Entry>
      ),
    }}
  />
)
