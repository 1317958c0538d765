import { inOneHost } from "../helpers/in-one-host"
import { checking } from "./sales/checking.suite"
import { delivering } from "./sales/delivering.suite"
import { host } from "./sales/host.suite"
import { invoicing } from "./sales/invoicing.suite"
import { payments } from "./sales/payments.suite"
import { refusals } from "./sales/refusals.suite"
import { returns } from "./sales/returns.suite"
import { salesOrders } from "./sales/sales-orders.suite"
import { sequences } from "./sales/sequences.suite"
import { takingIn } from "./sales/taking-in.suite"

inOneHost({
  invoicing,
  payments,
  host,
  salesOrders,
  refusals,
  delivering,
  sequences,
  checking,
  returns,
  takingIn,
})
