import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateAndTransformQuery } from "../../validation"
import { LOST_REASON_FIELDS, REP_FIELDS, ROLE_FIELDS, TEAM_FIELDS } from "./config-read"
import { bodyWithAdditionalData } from "./fields"
import {
  CreateLostReason,
  ListLostReasons,
  ReorderLostReasons,
  UpdateLostReason,
} from "./lost-reasons/validators"
import { DeleteRep, ListReps, SaveRep, UpdateRep } from "./reps/validators"
import { CreateRole, ListRoles, UpdateRole } from "./roles/validators"
import { AssignTrigger, CreateStage, DeleteStage, ReorderStages, UpdateStage } from "./stages/validators"
import { ListTeams, WriteTeam } from "./teams/validators"

const list = (
  thing: string,
  schema: Parameters<typeof validateAndTransformQuery>[0],
  defaults: string[],
) => ({
  method: "GET" as const,
  matcher: `/admin/crm/${thing}`,
  middlewares: [validateAndTransformQuery(schema, { defaults, isList: true, defaultLimit: 200 })],
})

const write = (path: string, schema: Parameters<typeof bodyWithAdditionalData>[0]) => ({
  method: "POST" as const,
  matcher: `/admin/crm/${path}`,
  middlewares: [bodyWithAdditionalData(schema)],
})

/** The routes of the configuration: stages, lost reasons, teams, reps, roles. */
export const configMiddlewares: MiddlewareRoute[] = [
  write("stages", CreateStage),
  write("stages/reorder", ReorderStages),
  write("stages/triggers", AssignTrigger),
  write("stages/:id", UpdateStage),
  {
    method: "DELETE",
    matcher: "/admin/crm/stages/:id",
    middlewares: [validateAndTransformQuery(DeleteStage, {})],
  },
  list("lost-reasons", ListLostReasons, LOST_REASON_FIELDS),
  write("lost-reasons", CreateLostReason),
  write("lost-reasons/reorder", ReorderLostReasons),
  write("lost-reasons/:id", UpdateLostReason),
  list("teams", ListTeams, TEAM_FIELDS),
  write("teams", WriteTeam),
  write("teams/:id", WriteTeam),
  list("reps", ListReps, REP_FIELDS),
  write("reps", SaveRep),
  write("reps/:id", UpdateRep),
  {
    method: "DELETE",
    matcher: "/admin/crm/reps/:id",
    middlewares: [validateAndTransformQuery(DeleteRep, {})],
  },
  list("roles", ListRoles, ROLE_FIELDS),
  write("roles", CreateRole),
  write("roles/:id", UpdateRole),
]
