export const discountRules = {
  rule_targets_needed: "Choose at least one {{target, target}} that the rule is for",
  rule_targets_unneeded: "A rule for all products names none",
  rule_targets_missing_one: "{{ids}} does not exist",
  rule_targets_missing_other: "{{ids}} do not exist",
  rule_currency_needed: "A rule with {{type, rule_type}} says in which currency",
  rule_ends_before_start: "The rule ends before it starts",
  rule_test_needs_product: "Choose a product or a variant",
  product_not_sold: "{{id}} is not a product of this store, or has no variants",
}
