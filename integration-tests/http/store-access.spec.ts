import { inOneHost } from "../helpers/in-one-host"
import { watchRoutes } from "../helpers/routes"
import { storeAccess } from "./access/store-access.suite"
import { storeRoutes } from "./access/store-routes.suite"

jest.setTimeout(240_000)

inOneHost({ storeRoutes: storeRoutes(watchRoutes("/admin")), storeAccess })
