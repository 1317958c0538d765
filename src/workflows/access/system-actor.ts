import { randomUUID } from "node:crypto"

/**
 * Names the system itself as the `actor_id` of a workflow: for code that acts on nobody's behalf, such as subscribers,
 * jobs and scripts. It may do everything, and records name nobody. Made anew in each process and told to no one, so that
 * nothing that comes in from outside, such as the input of a workflow that is run by its id, can name it. Pass it on in
 * code only; do not store it or answer it.
 */
export const SYSTEM_ACTOR_ID = `system:${randomUUID()}`
