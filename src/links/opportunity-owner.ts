import { defineLink } from "@medusajs/framework/utils"
import UserModule from "@medusajs/medusa/user"
import PipelineModule from "../modules/pipeline"

/** The host user who owns the opportunity. */
export default defineLink(
  { linkable: PipelineModule.linkable.crmOpportunity.id, field: "owner_id" },
  UserModule.linkable.user,
  { readOnly: true },
)
