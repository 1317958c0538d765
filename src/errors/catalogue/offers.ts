import type { ErrorEntry } from "./entry"

/** An offer's life, its e-mail, and the customer's page. */
export const OFFER_ERRORS = {
  customer_gone: {
    type: "invalid_data",
    params: ["id"],
    meaning: "An offer's customer does not exist any more.",
  },
  region_gone: {
    type: "invalid_data",
    params: ["id"],
    meaning: "An offer's region does not exist any more.",
  },
  sales_channel_missing: {
    type: "invalid_data",
    params: ["id"],
    meaning: "A sales channel was named that does not exist.",
  },
  shipping_option_missing: {
    type: "invalid_data",
    params: ["id"],
    meaning: "A shipping option was named that does not exist.",
  },
  shipping_option_needed: {
    type: "invalid_data",
    params: [],
    meaning: "An amount for shipping was given without a shipping option.",
  },
  shipping_option_without_price: {
    type: "invalid_data",
    params: ["name", "currency"],
    meaning: "A shipping option has no price in the offer's currency.",
  },
  offer_has_draft: {
    type: "conflict",
    params: ["number", "revision"],
    meaning: "An offer has a draft already.",
  },
  offer_was_accepted: {
    type: "conflict",
    params: ["number"],
    meaning: "An accepted offer cannot be revised.",
  },
  offer_status_fixed: {
    type: "conflict",
    params: ["status", "to"],
    meaning: "An offer cannot become this from what it is.",
  },
  offer_never_sent: {
    type: "conflict",
    params: ["number", "revision", "status"],
    meaning: "There is no link to an offer that was never sent.",
  },
  offer_not_deletable: {
    type: "conflict",
    params: ["number", "revision", "status"],
    meaning: "Only a draft can be deleted.",
  },
  offer_not_sendable: {
    type: "conflict",
    params: ["number", "revision", "status"],
    meaning: "Only a draft can be sent.",
  },
  offer_not_editable: {
    type: "conflict",
    params: ["number", "revision", "status"],
    meaning: "Only a draft can be edited.",
  },
  offer_not_emailable: {
    type: "conflict",
    params: ["number", "revision", "status"],
    meaning: "Only a sent offer can go out by e-mail again.",
  },
  offer_not_acceptable: {
    type: "conflict",
    params: ["number", "revision", "status"],
    meaning: "Only a sent offer can be accepted.",
  },
  offer_not_sent_yet: {
    type: "conflict",
    params: ["number", "revision"],
    meaning: "A draft has to be sent first.",
  },
  offer_being_accepted: {
    type: "conflict",
    params: ["number", "revision"],
    meaning: "An offer is being accepted right now.",
  },
  offer_expired: {
    type: "conflict",
    params: ["number", "revision"],
    meaning: "An offer is past its validity.",
  },
  offer_still_valid: {
    type: "conflict",
    params: ["number", "until"],
    meaning: "An offer that is valid cannot expire.",
  },
  offer_without_products: {
    type: "invalid_data",
    params: [],
    meaning: "An offer without products cannot be sent.",
  },
  valid_until_past: {
    type: "invalid_data",
    params: [],
    meaning: "An offer whose validity is past cannot be sent.",
  },
  stock_missing: {
    type: "conflict",
    params: ["lines"],
    meaning: "The stock does not cover an offer. `details.line_id` is the first line that misses goods.",
  },
  revision_none_earlier: {
    type: "invalid_data",
    params: [],
    meaning: "There is no earlier revision to compare with.",
  },
  mail_recipient_missing: {
    type: "invalid_data",
    params: [],
    meaning: "An e-mail has nobody to go to.",
  },
  mail_address_invalid: {
    type: "invalid_data",
    params: ["address"],
    meaning: "An address is no e-mail address.",
  },
  mail_recipient_needed: {
    type: "invalid_data",
    params: [],
    meaning: "Parts of an e-mail were given and nobody to send it to.",
  },
  mail_not_set_up: {
    type: "conflict",
    params: [],
    meaning: "The store sends no e-mail.",
  },
  email_not_sent: {
    type: "conflict",
    params: ["reason"],
    meaning: "The mail server did not take an offer's e-mail. The offer is as it was.",
  },
  link_address_unknown: {
    type: "conflict",
    params: [],
    meaning: "Nobody configured where customers reach this store.",
  },
  link_secret_missing: {
    type: "invalid_data",
    params: [],
    meaning: "Links to offers need a secret that is not configured.",
  },
  offer_link_unknown: {
    type: "not_found",
    params: [],
    meaning: "Nothing is under a customer's link.",
  },
  shared_offer_accepted: {
    type: "conflict",
    params: [],
    meaning: "A customer answers an offer that is accepted.",
  },
  shared_offer_declined: {
    type: "conflict",
    params: [],
    meaning: "A customer answers an offer that was declined.",
  },
  shared_offer_expired: {
    type: "conflict",
    params: [],
    meaning: "A customer answers an offer that has expired.",
  },
  shared_offer_superseded: {
    type: "conflict",
    params: [],
    meaning: "A customer answers an offer that has a newer one.",
  },
  shared_offer_unavailable: {
    type: "conflict",
    params: [],
    meaning: "A customer's answer could not be taken; the seller finds the reason in the log.",
  },
} as const satisfies Record<string, ErrorEntry>
