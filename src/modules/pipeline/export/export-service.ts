import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../utils/manager-of"
import { LeadService } from "../leads/lead-service"
import type { LeadFilter } from "../search/lead-filter"
import type { OpportunityFilter } from "../search/opportunity-filter"
import { type ExportPlace, readLeadExport, readOpportunityExport } from "./read-page"

/** The part of the pipeline that reads records for files, page by page. */
export class ExportService extends LeadService {
  /** Leads for a file, newest first, below `after`. One query. */
  @InjectManager()
  async readLeadExport(
    filter: LeadFilter,
    after: ExportPlace | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ) {
    return await readLeadExport(managerOf(context), filter, after)
  }

  /** Opportunities for a file, newest first, below `after`. One query. */
  @InjectManager()
  async readOpportunityExport(
    filter: OpportunityFilter,
    after: ExportPlace | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ) {
    return await readOpportunityExport(managerOf(context), filter, after)
  }
}
