import { inOneHost } from "../helpers/in-one-host"
import { watchRoutes } from "../helpers/routes"
import { notifications } from "./access/notifications.suite"
import { storeAccess } from "./access/store-access.suite"
import { storeLists } from "./access/store-lists.suite"
import { storeRoutes } from "./access/store-routes.suite"

jest.setTimeout(240_000)

inOneHost({ storeRoutes: storeRoutes(watchRoutes("/admin")), storeAccess, storeLists, notifications })
