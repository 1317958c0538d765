import { MedusaService } from "@medusajs/framework/utils"
import { type CrmOptions, parseCrmOptions } from "../../options"
import type { Session } from "../../persistence/stores"
import {
  DeliveryNote,
  DeliveryNoteLine,
  Invoice,
  InvoiceLine,
  NumberSeries,
  SalesOrder,
  Seller,
} from "./models"

/** The methods that Medusa generates for the models of sales orders, and the plugin's options. */
export class SalesOrderEntities extends MedusaService({
  DeliveryNote,
  DeliveryNoteLine,
  Invoice,
  InvoiceLine,
  NumberSeries,
  SalesOrder,
  Seller,
}) {
  readonly options: CrmOptions

  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options)
    this.options = parseCrmOptions(options)
  }
}

export type SalesOrderSession = Session<SalesOrderEntities>
