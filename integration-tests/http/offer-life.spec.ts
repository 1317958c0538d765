import { inOneHost } from "../helpers/in-one-host"
import { acceptance } from "./offer-life/acceptance.suite"
import { copies } from "./offer-life/copies.suite"
import { offers } from "./offer-life/offers.suite"
import { races } from "./offer-life/races.suite"

inOneHost({ "an offer": offers, acceptance, copies, races })
