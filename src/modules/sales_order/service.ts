import { MedusaService } from "@medusajs/framework/utils"
import { DeliveryNote, DeliveryNoteLine, Invoice, InvoiceLine, NumberSeries, SalesOrder } from "./models"

class SalesOrderModuleService extends MedusaService({
  DeliveryNote,
  DeliveryNoteLine,
  Invoice,
  InvoiceLine,
  NumberSeries,
  SalesOrder,
}) {}

export default SalesOrderModuleService
