/** What the list shows of an offer. */
const LIST_FIELDS = [
  ...[
    "id",
    "number",
    "revision",
    "root_id",
    "opportunity_id",
    "customer_id",
    "owner_id",
    "team_id",
    "region_id",
  ],
  ...[
    "sales_channel_id",
    "currency_code",
    "valid_until",
    "status",
    "buyer",
    "buyer_name",
    "shipping_address",
  ],
  ...[
    "billing_address",
    "shipping_option_id",
    "shipping_name",
    "shipping_amount",
    "shipping_tax_rate",
    "note",
    "terms",
  ],
  ...["locale", "discount_type", "discount_value", "pdf_sha256", "order_id"],
  ...["subtotal", "discount_total", "tax_total", "total", "taxes", "sent_at", "accepted_at", "declined_at"],
  ...["decline_reason", "version", "created_at", "updated_at"],
]

export const listOffersConfig = { defaults: LIST_FIELDS, isList: true, defaultLimit: 20 }
