export const offerLines = {
  offer_too_many_lines:
    "An offer has at most {{max}} lines, and this one would have {{lines}}. Make a second offer for the rest.",
  note_line_only_text: "Line {{number}} is a note: it has a text and nothing else",
  discount_value_missing: 'Say how much, as the discount of {{line}} becomes "{{type, discount_type}}"',
  discount_value_needed: "Say how much",
  discount_over_100: "A discount cannot be more than 100 %",
  discount_over_limit:
    "{{subject}}: {{discount}} is more than the {{limit}} % your role may give{{why}}. Lower it, or ask a sales manager.",
  discount_over_price:
    "Discount of {{line}}: it is more than the list price of {{price}} {{currency}}. Lower it.",
  discount_over_net:
    "The discount on the whole offer, {{amount}} {{currency}}, is more than the net of its lines, {{net}} {{currency}}. Lower it.",
  discount_says_two: "Back to the rule takes no discount of its own",
  offer_line_not_found: "Line {{id}} is not in this offer",
  line_changed_twice: "Line {{id}} is changed twice at once",
  line_order_incomplete: "Name every line that stays in the offer once, and no other",
  line_place_missing: "Line {{id}} is not in this offer",
  line_needs_variant: "Choose a variant, or give its SKU",
  note_line_needs_text: "A note has a text and no variant",
  line_texts_too_long:
    "The texts of the lines are longer than {{max}} characters together; send them in several requests",
  offer_edits_empty: "Say what to create, update, delete or order",
  offer_subject_missing: "Say which opportunity or customer the offer is for",
  offer_needs_customer: "Choose a customer for this opportunity first, then transform it into an offer",
  pieces_not_whole: "Quantity of {{line}}: {{quantity}} is not a whole number of pieces",
  lines_unsellable: "{{problems}}",
  variant_gone:
    "The product of {{line}}: {{id}} is not a variant of this store any more. Remove the line or choose another product.",
  variant_without_price:
    'The product of {{line}}: "{{title}}" has no price. Add one in Medusa, or remove the line.',
  product_unpublished:
    'The product of {{line}}: "{{title}}" is not published. Publish the product or remove the line.',
  sku_unknown: "This store has no variant with the SKU of {{lines}}. Correct it or remove the line.",
  more_problems: "And {{more}} more.",
  price_missing:
    "{{lines}}: no price in {{currency}} for this customer and quantity. Add one in Medusa, or remove the line.",
}
