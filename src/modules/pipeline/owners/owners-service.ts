import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { managerOf } from "../../../utils/manager-of"
import { ConfigurationService } from "../config/configuration-service"
import {
  countOwned,
  type HandedOver,
  type HandOver,
  handOver,
  type OwnedRecords,
  takeBack,
} from "./hand-over"

/** The part of the pipeline that says whose records are. */
export class OwnersService extends ConfigurationService {
  /** How much of the pipeline is a user's. */
  @InjectManager()
  async countOwned(
    owner_id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<OwnedRecords> {
    return await countOwned(managerOf(context), owner_id)
  }

  /** Gives records to another owner, or to their owner's new team; what changes hands is written down. */
  @InjectManager()
  @InjectTransactionManager()
  async handOver(
    input: HandOver,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<HandedOver> {
    return await handOver(managerOf(context), input)
  }

  /** Takes a hand-over back as if it had never been; for compensation. */
  @InjectManager()
  @InjectTransactionManager()
  async takeBack(done: HandedOver, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await takeBack(managerOf(context), done)
  }
}
