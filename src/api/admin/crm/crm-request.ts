import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { Actor } from "../../../modules/pipeline"
import { resolveActor } from "../../../workflows/access/resolve-actor"

/** A request under /admin/crm: whoever asks is known as an actor. */
export type CrmRequest<Body = unknown> = AuthenticatedMedusaRequest<Body> & {
  actor: Actor & { user_id: string }
}

/** A body that may carry data for a host's own workflow hooks. */
export type WithAdditional<Body> = Body extends object
  ? Body & { additional_data?: Record<string, unknown> | null }
  : Body

/** What may come with files. */
export type AdditionalOnly = WithAdditional<Record<never, never>>

/** The host user behind a request; a secret API key acts as the user who made it. */
export function actorIdOf(req: AuthenticatedMedusaRequest): string {
  return req.secret_key_context?.created_by ?? req.auth_context.actor_id
}

/** Who asks, as it stands now: a user, never the system. @throws MedusaError unauthorized, forbidden for a rep who was removed */
export async function readActor(req: AuthenticatedMedusaRequest): Promise<CrmRequest["actor"]> {
  const user_id = actorIdOf(req)
  return { ...(await resolveActor(req.scope, user_id)), user_id }
}

/** Who asks, looked up once however many parts of one request want to know. */
const actors = new WeakMap<object, Promise<CrmRequest["actor"]>>()

/** The actor behind a request. @throws MedusaError as readActor */
export function actorOf(req: AuthenticatedMedusaRequest): Promise<CrmRequest["actor"]> {
  const known = actors.get(req) ?? readActor(req)
  actors.set(req, known)
  return known
}

/** Puts the actor on every request under /admin/crm. */
export async function loadActor(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const crmRequest = req as CrmRequest
  crmRequest.actor = await actorOf(crmRequest)
  next()
}
