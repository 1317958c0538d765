import { config as completeAcceptances } from "../jobs/complete-acceptances"
import { config as expireOffers } from "../jobs/expire-offers"
import { config as lookAtActiveOrders } from "../jobs/look-at-active-orders"
import { config as warnOfMetadataCosts } from "../jobs/warn-of-metadata-costs"
import * as exported from "./index"
import { recordOfferOpeningWorkflow } from "./offer/record-offer-opening"
import { repairOpportunityStageWorkflow } from "./opportunity/repair-opportunity-stage"

/** Workflows that nobody outside needs. */
const INTERNAL = [recordOfferOpeningWorkflow, repairOpportunityStageWorkflow]

const JOBS = [completeAcceptances, expireOffers, lookAtActiveOrders, warnOfMetadataCosts]

type Workflow = { getName: () => string }

const isWorkflow = (value: unknown): value is Workflow => typeof value === "function" && "getName" in value

/** The id of every workflow of the plugin, as the host's workflow engine knows it; a job is one, too. */
export const CRM_WORKFLOW_IDS: ReadonlySet<string> = new Set([
  ...[...Object.values<unknown>(exported), ...INTERNAL]
    .filter(isWorkflow)
    .map((workflow) => workflow.getName()),
  ...JOBS.map(({ name }) => `job-${name}`),
])
