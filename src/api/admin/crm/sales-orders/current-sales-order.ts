import { findDocument, type DocumentEntity } from "../../../../workflows/sales-order/find-document"
import { readSalesOrder } from "../../../../workflows/sales-order/read-sales-order"
import type { CrmRequest } from "../crm-request"

/** The sales order of the path as it is now: the answer to an action, and the details of a 409. */
export async function currentSalesOrder(req: CrmRequest<unknown>) {
  return { sales_order: await readSalesOrder(req.scope, req.actor, req.params.id) }
}

/** The same for a path that names a document of the order. */
export const currentSalesOrderOf = (entity: DocumentEntity) => async (req: CrmRequest<unknown>) => {
  const { sales_order_id } = await findDocument(req.scope, req.actor, entity, req.params.id, "read")
  return { sales_order: await readSalesOrder(req.scope, req.actor, sales_order_id) }
}
