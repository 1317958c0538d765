import { inOneHost } from "../helpers/in-one-host"
import { canceling } from "./sales/canceling.suite"
import { checking } from "./sales/checking.suite"
import { delivering } from "./sales/delivering.suite"
import { documents } from "./sales/documents.suite"
import { errorAnswers } from "./sales/error-answers.suite"
import { failures } from "./sales/failures.suite"
import { host } from "./sales/host.suite"
import { invoicing } from "./sales/invoicing.suite"
import { orderRaces } from "./sales/order-races.suite"
import { payments } from "./sales/payments.suite"
import { refusals } from "./sales/refusals.suite"
import { returns } from "./sales/returns.suite"
import { salesOrders } from "./sales/sales-orders.suite"
import { sequences } from "./sales/sequences.suite"
import { takingIn } from "./sales/taking-in.suite"

inOneHost({
  ...{ invoicing, canceling, payments, host, salesOrders, failures, refusals, documents },
  ...{ errorAnswers, delivering, sequences, checking, orderRaces, returns, takingIn },
})
