import { inOneHost } from "../helpers/in-one-host"
import { canceling } from "./sales/canceling.suite"
import { documents } from "./sales/documents.suite"
import { failures } from "./sales/failures.suite"
import { host } from "./sales/host.suite"
import { invoicing } from "./sales/invoicing.suite"
import { payments } from "./sales/payments.suite"
import { refusals } from "./sales/refusals.suite"
import { salesOrders } from "./sales/sales-orders.suite"

inOneHost({ invoicing, canceling, payments, host, salesOrders, failures, refusals, documents })
