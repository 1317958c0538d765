import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { NewOwner } from "../../persistence/hand-over"
import { emitEventsStep } from "../emit-events"
import { CrmEvents } from "../events"

/** Who owns the records that a change of owner reached. */
export type Assigned = { leads: NewOwner[]; opportunities: NewOwner[]; activities: NewOwner[] }

/** Emits `assigned` for each record that became somebody else's. To be called inside a workflow. */
export function emitAssigned(changed: WorkflowData<{ assigned: Assigned }>): void {
  const events = transform({ changed }, ({ changed: { assigned } }) => [
    { name: CrmEvents.lead.assigned, data: assigned.leads },
    { name: CrmEvents.opportunity.assigned, data: assigned.opportunities },
    { name: CrmEvents.activity.assigned, data: assigned.activities },
  ])
  emitEventsStep({ events }).config({ name: "emit-assigned" })
}
