/** What the list shows of a discount rule. */
const LIST_FIELDS = [
  ...[
    "id",
    "name",
    "target",
    "target_ids",
    "customer_group_ids",
    "customer_ids",
    "min_quantity",
    "starts_at",
    "ends_at",
  ],
  ...["currency_code", "type", "value", "priority", "is_active", "created_at", "updated_at"],
]

export const listDiscountRulesConfig = { defaults: LIST_FIELDS, isList: true, defaultLimit: 50 }
