import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { crmError } from "../../../errors/crm-error"
import { CRM_WORKFLOW_IDS } from "../../../workflows/workflow-ids"
import { readRows } from "../../../utils/read-rows"

/**
 * The host lets every user of the dashboard run any workflow by its id, with any input, and read what others run. Ours
 * take who acts from their input and answer whole records: they are run by the routes below /admin/crm, which know who
 * asks, and by code. So these routes are closed for them, whoever asks.
 */
function refuse(): never {
  throw crmError("crm_workflow_closed")
}

/** Closes everything below `/admin/workflows-executions/<id of a workflow of ours>`. @throws MedusaError forbidden */
function refuseCrmWorkflow(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  if (CRM_WORKFLOW_IDS.has(req.params.workflow_id)) {
    refuse()
  }
  next()
}

/** Closes an execution of ours that is named by its own id. @throws MedusaError forbidden */
async function refuseCrmExecution(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const found = await readRows<{ workflow_id: string }>(req.scope, {
    entity: "workflow_execution",
    fields: ["workflow_id"],
    filters: { id: req.params.id },
  })
  if (found.some(({ workflow_id }) => CRM_WORKFLOW_IDS.has(workflow_id))) {
    refuse()
  }
  next()
}

/** Leaves executions of ours out of the list. @throws MedusaError forbidden when it is asked for one of ours by name */
function hideCrmExecutions(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const { filterableFields } = req as AuthenticatedMedusaRequest
  const asked = [filterableFields.workflow_id].flat()
  if (asked.some((id) => CRM_WORKFLOW_IDS.has(String(id)))) {
    refuse()
  }
  const others = { workflow_id: { $nin: [...CRM_WORKFLOW_IDS] } }
  filterableFields.$and = [...((filterableFields.$and as object[] | undefined) ?? []), others]
  next()
}

/** After the host's own, which read the query: those of one matcher run in the order of their sources. */
export const workflowExecutionMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/workflows-executions/:workflow_id", middlewares: [refuseCrmWorkflow] },
  { matcher: "/admin/workflows-executions", methods: ["GET"], middlewares: [hideCrmExecutions] },
  { matcher: "/admin/workflows-executions/:id", methods: ["GET"], middlewares: [refuseCrmExecution] },
]
