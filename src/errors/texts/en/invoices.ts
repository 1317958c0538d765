export const invoices = {
  delivery_note_delivered: "Delivery note {{number}} is marked delivered already.",
  delivery_note_shipped: "Delivery note {{number}} is shipped already.",
  delivery_note_left:
    "Delivery note {{number}} is {{state, note_state}} already. Take the goods back with a return on the host's order page.",
  invoice_not_draft: "Invoice {{number}} is {{status, invoice_status}} already.",
  invoice_due_past: "The draft is due on {{due, date}}, which is past. Give it a later date.",
  invoice_of_canceled_order: "Order #{{number}} is canceled: there is nothing to invoice on it.",
  invoice_parties_incomplete:
    "The invoice cannot be issued without {{missing, party_fact}}. Complete {{where, party_place}}.",
  exchange_rate_needed:
    "This invoice is in {{currency}} and must print its tax in {{own}} too (Legea 227/2015, art. 319 (23)). Write on the draft how many {{own}} one {{currency}} is worth, and the day of that rate.",
  line_invoiced_dearer:
    '"{{title}}" was invoiced at a higher price before: credit that first, then invoice {{quantity}} of it.',
  draft_over_open:
    'The draft invoices {{quantity}}, more than is left of "{{title}}": {{open}}. Change the draft\'s items, or cancel it.',
  draft_line_gone:
    "The draft invoices {{quantity}}, more than is left of line {{id}}, which is gone: 0. Change the draft's items, or cancel it.",
  draft_price_changed:
    'The price of "{{title}}" changed since the draft was made: {{quantity}} of it cost {{net}} now. Save the draft\'s items again, then issue it.',
  credit_note_final:
    "{{number}} is a credit note: it cannot be credited or canceled. Make a new invoice instead.",
  draft_not_credited: "This invoice is a draft: there is nothing to credit. Change it, or cancel it.",
  invoice_canceled: "Invoice {{number}} is canceled already.",
  credit_note_not_paid: "{{number}} is a credit note: refund the payment on the order's own page instead.",
  draft_not_paid: "This invoice is a draft. Issue it before it is paid.",
  invoice_canceled_not_paid: "Invoice {{number}} is canceled: there is nothing to pay on it.",
  invoice_paid: "Invoice {{number}} is paid already.",
  paid_in_future: "{{paid_at, date}} is still to come",
  amount_not_payable: "{{amount}} is no amount of {{currency}} that can be paid",
  payment_over_total:
    "Cannot pay {{amount}} on invoice {{number}}: {{open}} of {{total}} {{currency}} are open",
  payment_over_open:
    "Cannot pay {{amount}} on invoice {{number}}: {{open}} of {{total}} {{currency}} are open",
}
