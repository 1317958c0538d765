import { defineLink } from "@medusajs/framework/utils"
import UserModule from "@medusajs/medusa/user"
import PipelineModule from "../modules/pipeline"

/** The host user that a rep is. */
export default defineLink(
  { linkable: PipelineModule.linkable.crmSalesRep.id, field: "user_id" },
  UserModule.linkable.user,
  { readOnly: true },
)
