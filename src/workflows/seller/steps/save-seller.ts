import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
  type SellerSave,
} from "../../../modules/sales_order"

/** Writes the seller; returns the file of the logo that this write took the place of, if there was one. */
export const saveSellerStep = createStep(
  "crm-save-seller",
  async (save: SellerSave, { container }) => {
    const before = await container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).saveSeller(save)
    const { logo_file_id } = save.change
    const isReplaced = logo_file_id !== undefined && before?.logo_file_id !== logo_file_id
    return new StepResponse({ replaced_logo: (isReplaced && before?.logo_file_id) || null }, { before })
  },
  async (saved, { container }) => {
    if (saved) {
      await container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).restoreSeller(saved.before)
    }
  },
)
