import { inOneHost } from "../helpers/in-one-host"
import { access } from "./access/access.suite"
import { configuration } from "./access/configuration.suite"
import { owners } from "./access/owners.suite"

inOneHost({ access, owners, configuration })
