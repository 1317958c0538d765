import { MedusaService } from "@medusajs/framework/utils"
import { type CrmOptions, parseCrmOptions } from "../../options"
import type { Session } from "../../persistence/stores"
import {
  Activity,
  Attachment,
  Lead,
  LostReason,
  Opportunity,
  OwnerChange,
  SalesRep,
  SalesRole,
  SalesTeam,
  Stage,
  StageChange,
} from "./models"

/** The methods that Medusa generates for the pipeline's models, and the plugin's options. */
export class PipelineEntities extends MedusaService({
  Activity,
  Attachment,
  Lead,
  LostReason,
  Opportunity,
  OwnerChange,
  SalesRep,
  SalesRole,
  SalesTeam,
  Stage,
  StageChange,
}) {
  readonly options: CrmOptions

  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options)
    this.options = parseCrmOptions(options)
  }
}

export type PipelineSession = Session<PipelineEntities>
