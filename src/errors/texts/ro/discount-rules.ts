export const discountRules = {
  rule_targets_needed: "Alege cel puțin un element pentru care este regula ({{target, target}}).",
  rule_targets_unneeded: "O regulă pentru toate produsele nu numește niciunul.",
  rule_targets_missing_one: "{{ids}} nu există. Alege altul.",
  rule_targets_missing_few: "{{ids}} nu există. Alege altele.",
  rule_targets_missing_other: "{{ids}} nu există. Alege altele.",
  rule_currency_needed: "O regulă cu {{type, rule_type}} spune în ce monedă.",
  rule_ends_before_start: "Regula se termină înainte să înceapă.",
  rule_test_needs_product: "Alege un produs sau o variantă.",
  product_not_sold: "{{id}} nu este un produs al magazinului sau nu are variante. Alege altul.",
}
