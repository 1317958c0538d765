import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { UserWorkflowEvents } from "@medusajs/framework/utils"
import { retireSalesRepWorkflow } from "../workflows/access/retire-sales-rep"
import { SYSTEM_ACTOR_ID } from "../workflows/access/system-actor"

/** A user of the dashboard is gone: they are no sales rep any more. */
export default async function hostUserDeleted({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await retireSalesRepWorkflow(container).run({ input: { user_id: data.id, actor_id: SYSTEM_ACTOR_ID } })
}

export const config: SubscriberConfig = { event: UserWorkflowEvents.DELETED }
