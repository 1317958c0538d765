import { inOneHost } from "../helpers/in-one-host"
import { checking } from "./sales/checking.suite"
import { delivering } from "./sales/delivering.suite"
import { orderRaces } from "./sales/order-races.suite"
import { returns } from "./sales/returns.suite"
import { sequences } from "./sales/sequences.suite"
import { takingIn } from "./sales/taking-in.suite"

inOneHost({ delivering, sequences, checking, orderRaces, returns, takingIn })
