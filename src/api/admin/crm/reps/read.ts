import type { MedusaContainer } from "@medusajs/framework/types"
import type { HttpRep } from "../../../../types/http"
import { readConfigOne } from "../config-read"
import type { CrmRequest } from "../crm-request"
import { type RoleRow, toHttpRole } from "../roles/read"
import { readRows } from "../../../../utils/read-rows"

/** A rep as the database has it. */
export type RepRow = Omit<HttpRep, "user" | "role"> & { role: RoleRow }

/** Reps as the API shows them: with the names of their users, in one more query. */
export async function toHttpReps(container: MedusaContainer, reps: RepRow[]): Promise<HttpRep[]> {
  const found = await readRows<NonNullable<HttpRep["user"]>>(container, {
    entity: "user",
    fields: ["id", "email", "first_name", "last_name"],
    filters: { id: reps.map((rep) => rep.user_id) },
  })
  const users = new Map(found.map((user) => [user.id, user]))
  return reps.map((rep) => ({
    ...rep,
    role: toHttpRole(container, rep.role),
    user: users.get(rep.user_id) ?? null,
  }))
}

/** One rep. @throws not_found */
export async function readRep(req: CrmRequest, id: string): Promise<HttpRep> {
  const found = await readConfigOne<RepRow>(req, "crm_sales_rep", id)
  return (await toHttpReps(req.scope, [found]))[0]
}
