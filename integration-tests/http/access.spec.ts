import { fuzzing } from "../fuzz/fuzzing.suite"
import { inOneHost } from "../helpers/in-one-host"
import { watchRoutes } from "../helpers/routes"
import { access } from "./access/access.suite"
import { configuration } from "./access/configuration.suite"
import { notifications } from "./access/notifications.suite"
import { owners } from "./access/owners.suite"
import { scope } from "./access/scope.suite"
import { storeAccess } from "./access/store-access.suite"
import { storeLists } from "./access/store-lists.suite"
import { storeRoutes } from "./access/store-routes.suite"
import { workflowExecutions } from "./access/workflow-executions.suite"

const routes = watchRoutes("/admin", "/store/crm", "/crm")

inOneHost({
  "the scope": scope(routes),
  fuzzing: fuzzing(routes),
  "the host's routes for workflows": workflowExecutions(routes),
  storeRoutes: storeRoutes(routes),
  ...{ storeAccess, storeLists, notifications, access, owners, configuration },
})
