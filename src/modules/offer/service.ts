import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { ownerStoreOf } from "../../persistence/hand-over"
import { managerOf } from "../../persistence/manager-of"
import { onManager, withStores } from "../../persistence/stores"
import { costStore } from "./costs/cost-store"
import { costMetadataKey } from "./costs/metadata-cost"
import { draftStore } from "./editing/draft-store"
import { OfferEntities } from "./entities"
import { listRulesFor } from "./pricing/rule-query"
import { type Acceptance, whileHeld } from "./status/acceptance-lease"
import { acceptanceStore } from "./status/acceptance-store"
import { changedMeanwhile } from "./status/offer-store"
import { statusStore } from "./status/status-store"

const ruleStore = {
  reads: {
    /** The discount rules in force that may matter to a sale. */
    listRulesFor: onManager(listRulesFor),
  },
}

/** What workflows and routes may ask of the offers: each store's functions are methods of this service. */
class OfferModuleService extends withStores(OfferEntities, [
  draftStore,
  statusStore,
  acceptanceStore,
  ruleStore,
  costStore,
  ownerStoreOf({ name: "crm_offer" }),
]) {
  /** Where a variant's metadata may still hold a cost; null: nowhere. */
  get costMetadataKey(): string | null {
    return costMetadataKey(this.options.cost_metadata_key)
  }

  /**
   * Does work that belongs to an acceptance, while nobody can take the acceptance over. It is written out because its
   * result is the work's, and a store's functions have one type of result each.
   * @throws conflict, before the work begins, when the acceptance is another one's by now
   */
  @InjectManager()
  async whileHeld<T>(
    acceptance: Acceptance,
    work: () => Promise<T>,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<T> {
    const done = await whileHeld(managerOf(context), acceptance, work)
    if (!done) {
      throw changedMeanwhile()
    }
    return done.result
  }
}

export default OfferModuleService
