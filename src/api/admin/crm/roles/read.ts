import type { MedusaContainer } from "@medusajs/framework/types"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../../modules/pipeline"
import type { HttpRole } from "../../../../types/http"
import { readConfigOne } from "../config-read"
import type { CrmRequest } from "../crm-request"

/** A role as the database has it. */
export type RoleRow = Omit<HttpRole, "is_default">

/** Roles as the API shows them: with the mark of the one that a new user gets. */
export function toHttpRole(container: MedusaContainer, role: RoleRow): HttpRole {
  const { default_role } = container.resolve<PipelineModuleService>(PIPELINE_MODULE).options
  return { ...role, is_default: role.key === default_role }
}

/** One role. @throws not_found */
export async function readRole(req: CrmRequest, id: string): Promise<HttpRole> {
  return toHttpRole(req.scope, await readConfigOne<RoleRow>(req, "crm_sales_role", id))
}
