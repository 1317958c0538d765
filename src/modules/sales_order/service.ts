import { ownerStoreOf } from "../../persistence/hand-over"
import { withStores } from "../../persistence/stores"
import { deliveryNoteStore } from "./documents/delivery-note-store"
import { invoiceStore } from "./documents/invoice-store"
import { SalesOrderEntities } from "./entities"
import { numberStore } from "./numbers/number-store"
import { sellerStore } from "./seller/seller-store"
import { progressStore } from "./state/progress-store"

/** What workflows and routes may ask of the sales orders: each store's functions are methods of this service. */
class SalesOrderModuleService extends withStores(SalesOrderEntities, [
  numberStore,
  progressStore,
  deliveryNoteStore,
  invoiceStore,
  sellerStore,
  ownerStoreOf({ name: "crm_sales_order" }),
]) {}

export default SalesOrderModuleService
