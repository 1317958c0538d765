import type { ErrorTexts } from "../error-texts"

export const items: ErrorTexts["items"] = {
  granted_for_fewer: ", și a fost dată pentru mai puține bucăți",
  granted_for_less: ", și a fost dată pentru mai puțin decât vinde oferta acum",
  hidden_offers: "oferte pe care nu le poți vedea",
  line: "poziția {{number}}",
  line_discount: "Reducerea ({{line}})",
  missing_stock: "{{line}}: cerute {{wanted}}, în stoc {{available}}",
  more_missing_stock: "și încă {{more}}",
  named_line: "poziția {{number}} ({{name}})",
  named_offers: "oferte: {{numbers}}",
  named_offers_and_others: "oferte: {{numbers}} și altele",
  opportunity_named: "oportunitatea „{{title}}”",
  owned_activities: "activități: {{amount}}",
  owned_leads: "leaduri: {{amount}}",
  owned_offers: "oferte: {{amount}}",
  owned_opportunities: "oportunități: {{amount}}",
  owned_sales_orders: "comenzi: {{amount}}",
  percent: "{{percent}} %",
  percent_with_whole: "{{percent}} % împreună cu reducerea pe toată oferta",
  whole_discount: "Reducerea pe toată oferta",
  whole_offer: "toată oferta",
}
