import { inOneHost } from "../helpers/in-one-host"
import { bulk } from "./leads/bulk.suite"
import { conversion } from "./leads/conversion.suite"
import { duplicates } from "./leads/duplicates.suite"
import { intoOpportunity } from "./leads/into-opportunity.suite"
import { leads } from "./leads/leads.suite"
import { merge } from "./leads/merge.suite"
import { hooks } from "./offer-sending/hooks.suite"
import { activities } from "./pipeline/activities.suite"
import { activityAccess } from "./pipeline/activity-access.suite"
import { board } from "./pipeline/board.suite"
import { csvExport } from "./pipeline/export.suite"
import { files } from "./pipeline/files.suite"
import { opportunities } from "./pipeline/opportunities.suite"
import { opportunityRefusals } from "./pipeline/opportunity-refusals.suite"
import { stageSettings } from "./pipeline/stage-settings.suite"

inOneHost({
  ...{ leads, bulk, conversion, intoOpportunity, duplicates, merge },
  ...{ opportunities, opportunityRefusals, board, stageSettings },
  ...{ activities, activityAccess, files, csvExport },
  // Apart from the other suites of offers: a hook takes one handler.
  "foreign hooks": hooks,
})
