export const orders = {
  order_taken_in: "Order #{{number}} is in the CRM already.",
  order_from_offer: "Order #{{number}} comes from an offer: its acceptance makes the sales order.",
  order_is_draft: "Order #{{number}} is a draft: convert it to an order first.",
  order_canceled: "Order #{{number}} is canceled.",
  order_not_active:
    "Order #{{number}} is {{state, order_state}}: there is nothing to {{action, operation}} on it.",
  order_canceled_not_paid: "This order is canceled. Credit its invoice instead of paying it.",
  order_line_unknown: "{{id}} is not a line of this {{document, record}}",
  line_named_twice: 'Cannot {{action, operation}} {{quantity}} of "{{title}}": the line is named twice',
  quantity_not_positive:
    'Cannot {{action, operation}} {{quantity}} of "{{title}}": the quantity must be greater than 0',
  quantity_not_whole:
    'Cannot {{action, operation}} {{quantity}} of "{{title}}": these goods are counted in whole pieces',
  quantity_over_total:
    'Cannot {{action, operation}} {{quantity}} of "{{title}}": {{open}} of {{total}} {{of, counted}} are left to {{action, operation}}',
  quantity_over_open:
    'Cannot {{action, operation}} {{quantity}} of "{{title}}": {{open}} of {{total}} {{of, counted}} are left to {{action, operation}}',
  nothing_to_deliver: "There is nothing left to deliver on this order.",
  nothing_to_invoice: "There is nothing left to invoice on this order.",
  nothing_delivered_to_invoice: "Nothing that was delivered is left to invoice on this order.",
  nothing_to_credit: "There is nothing left to credit on this invoice.",
  close_short_leaves_nothing: "Nothing of this order would remain. Cancel the order instead.",
  close_short_invoiced:
    '{{invoiced}} of "{{title}}" are invoiced and only {{remaining}} would remain ordered. Credit {{excess}} first.',
  close_short_drafted:
    '{{charged}} of "{{title}}" are on invoices, drafts among them, and only {{remaining}} would remain ordered. Change or cancel the draft first.',
  location_missing: "Stock location {{id}} does not exist",
  location_needed: "Say where the goods leave from; the order's sales channel has no stock location.",
  goods_at_several_locations:
    "These goods are reserved at different stock locations. Make one delivery for each, with its location.",
  shipping_profiles_differ:
    "These goods have different shipping profiles. Make one delivery for each of them.",
  shipping_option_none_fits:
    "No shipping option of this stock location carries these goods. Add one under Settings, Locations & Shipping, or name another one.",
  delivery_note_canceled: "Delivery note {{number}} is canceled: it cannot be changed any more.",
  delivery_note_fulfillment_gone: "Delivery note {{number}} is canceled: its fulfillment is gone.",
  delivery_note_of_canceled_order:
    "Order #{{order}} is canceled: delivery note {{number}} cannot be {{done, done}}.",
}
