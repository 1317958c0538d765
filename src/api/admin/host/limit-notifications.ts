import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { crmError } from "../../../errors/crm-error"
import { type Actor, type RowFilter, visibleTo } from "../../../modules/pipeline"
import { OFFER_RESOURCE } from "../../../workflows/offer/steps/mail-offer"
import { actorIdOf, actorOf } from "../crm/crm-request"
import { readPage, readRows } from "../../../utils/read-rows"

type Filters = Record<string, unknown>
type Row = Record<string, unknown> & { id: string }

/** Some of the notifications, as the host filters; the offer of each is joined by its link. */
type Kind = { $and: Filters[]; crm_offer?: Filters }

/** Notifications of the host and of other plugins. */
const NOT_OURS: Filters = { $or: [{ resource_type: null }, { resource_type: { $ne: OFFER_RESOURCE } }] }

/** What was asked for, of one kind. */
const within = (asked: Filters, { $and, ...kind }: Kind): Filters => ({
  ...asked,
  ...kind,
  $and: [...((asked.$and as Filters[] | undefined) ?? []), ...$and],
})

/**
 * Notifications that are not ours: of whoever does not run the store, those to themselves alone, as a notification may
 * hold what lets one in elsewhere (a link to reset a password) or show (an export of all orders).
 */
async function othersFor(req: AuthenticatedMedusaRequest, actor: Actor): Promise<Kind> {
  if (actor.store_access === "full") {
    return { $and: [NOT_OURS] }
  }
  const users = await readRows<{ email: string }>(req.scope, {
    entity: "user",
    fields: ["email"],
    filters: { id: actorIdOf(req) },
  })
  return { $and: [NOT_OURS, { to: [actorIdOf(req), ...users.map(({ email }) => email)] }] }
}

/** Notifications about offers that the actor may see; of deleted offers, for nobody but who sees all. */
function oursFor(visible: RowFilter): Kind {
  const $and = [{ resource_type: OFFER_RESOURCE }]
  // An empty condition would join nothing.
  return seesAll(visible) ? { $and } : { $and, crm_offer: visible ?? { id: "" } }
}

const seesAll = (visible: RowFilter) => visible !== null && !Object.keys(visible).length

/** The kinds that a reader's notifications are of, no one filter describing both; null when they may see all there are. */
async function kindsFor(req: AuthenticatedMedusaRequest): Promise<Kind[] | null> {
  // Without a user there is nobody to answer: the log-in refuses.
  const actor = req.auth_context ? await actorOf(req) : null
  const visible = actor && visibleTo(actor, "offer", "read")
  if (!actor || (actor.store_access === "full" && seesAll(visible))) {
    return null
  }
  return [await othersFor(req, actor), oursFor(visible)]
}

const comparable = (value: unknown) => (value instanceof Date ? value.getTime() : ((value ?? "") as string))

/** Two rows in the order that a list was asked for. */
function inOrder(order: Record<string, string>) {
  return (a: Row, b: Row): number => {
    for (const [column, direction] of Object.entries(order)) {
      const [left, right] = [comparable(a[column]), comparable(b[column])]
      if (left !== right) return (left < right ? -1 : 1) * (direction.toUpperCase() === "DESC" ? -1 : 1)
    }
    return 0
  }
}

/**
 * A page of several kinds: where it ends, each kind is read that far, by id alone; then the rows of the page. A constant
 * number of statements, however many notifications there are.
 */
async function readNotifications(req: MedusaRequest, kinds: Kind[]) {
  const { skip = 0, order = { created_at: "DESC" }, ...page } = req.queryConfig.pagination
  const take = page.take ?? 50
  const lists = await Promise.all(
    kinds.map((kind) =>
      readPage<Row>(req.scope, {
        entity: "notification",
        fields: ["id", ...Object.keys(order)],
        filters: within(req.filterableFields, kind),
        pagination: { skip: 0, take: skip + take, order },
      }),
    ),
  )
  const ids = lists
    .flatMap(({ rows }) => rows)
    .sort(inOrder(order as Record<string, string>))
    .slice(skip, skip + take)
    .map(({ id }) => id)
  const found = await readRows<Row>(req.scope, {
    entity: "notification",
    fields: req.queryConfig.fields,
    filters: { id: ids },
  })
  const rows = new Map(found.map((row) => [row.id, row]))
  const count = lists.reduce((sum, each) => sum + each.count, 0)
  return { notifications: ids.flatMap((id) => rows.get(id) ?? []), count, offset: skip, limit: take }
}

/** Answers the list of notifications to readers who may not see all there are. */
export async function limitNotifications(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const kinds = await kindsFor(req as AuthenticatedMedusaRequest)
  if (!kinds) {
    return next()
  }
  res.json(await readNotifications(req, kinds))
}

/** Lets through whoever may see the one notification. @throws MedusaError not_found */
export async function limitNotification(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const kinds = await kindsFor(req as AuthenticatedMedusaRequest)
  const { id } = req.params
  for (const kind of kinds ?? []) {
    const filters = within({ id }, kind)
    const found = await readRows<Row>(req.scope, { entity: "notification", fields: ["id"], filters })
    if (found.length) return next()
  }
  if (kinds) {
    throw crmError("host_record_not_found", { record: "notification", id })
  }
  next()
}
