import { withStores } from "../../persistence/stores"
import { activityStore } from "./activities/activity-store"
import { boardStore } from "./board/board-store"
import { accessStore } from "./config/access-store"
import { configurationStore } from "./config/configuration-store"
import { PipelineEntities } from "./entities"
import { exportStore } from "./export/export-store"
import { leadStore } from "./leads/lead-store"
import { opportunityStore } from "./opportunities/opportunity-store"
import { ownerStore } from "./owners/owner-store"

/** What workflows and routes may ask of the pipeline: each store's functions are methods of this service. */
class PipelineModuleService extends withStores(PipelineEntities, [
  accessStore,
  configurationStore,
  leadStore,
  opportunityStore,
  boardStore,
  activityStore,
  ownerStore,
  exportStore,
]) {}

export default PipelineModuleService
