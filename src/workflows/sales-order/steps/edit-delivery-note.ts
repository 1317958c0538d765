import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type NoteDetails,
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
} from "../../../modules/sales_order"

/** Changes what people wrote on a delivery note. @throws conflict when it is canceled */
export const editDeliveryNoteStep = createStep(
  "crm-edit-delivery-note",
  async ({ id, details }: { id: string; details: NoteDetails }, { container }) => {
    const before = await container
      .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
      .editDeliveryNote(id, details)
    return new StepResponse(undefined, { id, before })
  },
  async (edited, { container }) => {
    if (edited) {
      await container
        .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
        .editDeliveryNote(edited.id, edited.before)
    }
  },
)
