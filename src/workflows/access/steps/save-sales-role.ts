import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import {
  everywhere,
  type Permissions,
  type Scope,
  SCOPES,
} from "../../../modules/pipeline/access/permissions"
import type { RoleData } from "../../../modules/pipeline/config/configuration-service"
import type PipelineModuleService from "../../../modules/pipeline/service"

/** The levels to write; those not named stay as they are, or `none` in a new role. */
export type PartialPermissions = Partial<Record<Scope, Partial<Permissions[Scope]>>>
export type SaveRoleInput = Omit<RoleData, "permissions"> & { id?: string; permissions?: PartialPermissions }

function merged(before: Permissions, change: PartialPermissions): Permissions {
  const entries = SCOPES.map((scope) => [scope, { ...before[scope], ...change[scope] }])
  return Object.fromEntries(entries) as Permissions
}

/** Creates a role, or changes the one with this id. @throws not_found, conflict when nobody could configure any more */
export const saveSalesRoleStep = createStep(
  "crm-save-sales-role",
  async ({ permissions, ...data }: SaveRoleInput, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const [before] = data.id === undefined ? [] : await pipeline.listSalesRoles({ id: data.id })
    const levels = permissions && {
      permissions: merged(before?.permissions ?? everywhere("none"), permissions),
    }
    const id = await pipeline.saveRole({ ...data, ...levels })
    return new StepResponse({ id }, { id, before })
  },
  async (saved, { container }) => {
    if (!saved) {
      return
    }
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    if (!saved.before) {
      await pipeline.deleteSalesRoles(saved.id)
      return
    }
    const { name, names, permissions, can_configure, can_export, max_discount_percent } = saved.before
    const flags = { can_configure, can_export, max_discount_percent }
    await pipeline.updateSalesRoles({ id: saved.id, name, names, permissions, ...flags })
  },
)
