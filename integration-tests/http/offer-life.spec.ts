import { inOneHost } from "../helpers/in-one-host"
import { acceptance } from "./offer-life/acceptance.suite"
import { copies } from "./offer-life/copies.suite"
import { races } from "./offer-life/races.suite"

inOneHost({ acceptance, copies, races })
