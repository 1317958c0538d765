import { defineLink } from "@medusajs/framework/utils"
import NotificationModule from "@medusajs/medusa/notification"
import OfferModule from "../modules/offer"

/** The offer that a notification of ours is about; it decides who may see the notification. */
export default defineLink(
  { linkable: NotificationModule.linkable.notification.id, field: "resource_id" },
  OfferModule.linkable.crmOffer,
  { readOnly: true },
)
