export const offers = {
  customer_gone: "Customer {{id}} does not exist any more. Choose another customer.",
  region_gone: "Region {{id}} does not exist any more. Choose another region.",
  sales_channel_missing: "Sales channel {{id}} does not exist",
  shipping_option_missing: "Shipping option {{id}} does not exist",
  shipping_option_needed: "Choose a shipping option first, or leave the amount out",
  shipping_option_without_price: '"{{name}}" has no price in {{currency}}; give the amount of shipping',
  offer_has_draft: "Offer {{number}} has a draft already: R{{revision}}. Edit that one, or delete it first.",
  offer_was_accepted: "Offer {{number}} was accepted: make a new offer instead.",
  offer_status_fixed: "This offer is {{status, offer_status}}: it cannot become {{to, offer_status}}.",
  offer_never_sent:
    "Offer {{number}} R{{revision}} is {{status, offer_status}} and was never sent. Send it to the customer first.",
  offer_not_deletable:
    "Offer {{number}} R{{revision}} is {{status, offer_status}}: what a customer has seen is kept. Only a draft can be deleted.",
  offer_not_sendable:
    "Offer {{number}} R{{revision}} is {{status, offer_status}}: only a draft can be sent. Send its e-mail again, or make a revision.",
  offer_not_editable:
    "Offer {{number}} R{{revision}} is {{status, offer_status}}: it cannot be edited. Make a revision of it instead.",
  offer_not_emailable:
    "Offer {{number}} R{{revision}} is {{status, offer_status}}. Make a revision of it and send that.",
  offer_not_acceptable:
    "Offer {{number}} R{{revision}} is {{status, offer_status}}. Only a sent offer can be accepted.",
  offer_not_sent_yet: "Offer {{number}} R{{revision}} is draft. Send it to the customer first.",
  offer_being_accepted:
    "Offer {{number}} R{{revision}} is being accepted right now. Look at it again in a moment.",
  offer_expired:
    "Offer {{number}} R{{revision}} has expired. Make a revision with today's prices and send that.",
  offer_still_valid: "Offer {{number}} is valid until {{until, date}}",
  offer_without_products: "This offer has no products. Add at least one, then send it.",
  valid_until_past: "This date is past. Choose a later one, then send the offer.",
  stock_missing: "There is not enough stock: {{lines}}. Order less, or wait for goods to arrive.",
  revision_none_earlier: "There is no earlier revision of this offer. Say which offer to compare it with.",
  mail_recipient_missing: "Say who gets the e-mail",
  mail_address_invalid: "{{address}} is not an e-mail address",
  mail_recipient_needed: "Say who gets the e-mail, or leave out its copies, subject and message",
  mail_not_set_up:
    'This store sends no e-mail: its notification module has no provider for the channel "email". Configure one in medusa-config (medusa-plugin-crm/providers/smtp is one), or give the customer the link.',
  email_not_sent: "The e-mail was not sent, and the offer is as it was before. {{reason}}",
  link_address_unknown:
    "There is no link yet, as it is not known where customers reach this store. Set admin.backendUrl in medusa-config to the address of this backend (MEDUSA_BACKEND_URL), or the plugin's option offer_link.",
  link_secret_missing: "Links to offers need projectConfig.http.cookieSecret. Set it in medusa-config.",
  offer_link_unknown: "There is no offer under this link",
  shared_offer_accepted: "This offer is accepted already.",
  shared_offer_declined: "This offer was declined. Ask for a new one.",
  shared_offer_expired: "This offer has expired. Ask for a new one.",
  shared_offer_superseded: "A newer offer took the place of this one. Ask for it.",
  shared_offer_unavailable:
    "Your answer could not be taken just now; nothing was ordered. A product may be out of stock: please contact the seller.",
}
