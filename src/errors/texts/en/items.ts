import type { ErrorTexts } from "../error-texts"

export const items: ErrorTexts["items"] = {
  granted_for_fewer: ", and it was given for fewer pieces",
  granted_for_less: ", and it was given for less than the offer sells now",
  hidden_offers: "offers that you may not see",
  line: "line {{number}}",
  line_discount: "Discount of {{line}}",
  missing_stock: "{{line}}: {{wanted}} wanted, {{available}} in stock",
  more_missing_stock: "and {{more}} more lines",
  named_line: "line {{number}} ({{name}})",
  named_offers: "offers: {{numbers}}",
  named_offers_and_others: "offers: {{numbers}} and others",
  opportunity_named: 'opportunity "{{title}}"',
  owned_activities: "activities: {{amount}}",
  owned_leads: "leads: {{amount}}",
  owned_offers: "offers: {{amount}}",
  owned_opportunities: "opportunities: {{amount}}",
  owned_sales_orders: "sales orders: {{amount}}",
  percent: "{{percent}} %",
  percent_with_whole: "{{percent}} % together with the discount on the whole offer",
  whole_discount: "Discount on the whole offer",
  whole_offer: "the whole offer",
}
