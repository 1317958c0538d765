export const records = {
  record_not_found: "{{record, record_title}} {{id}} was not found",
  host_record_not_found: "{{record, record_title}} with id: {{id}} was not found",
  version_stale:
    "This {{record, record}} was changed by someone else meanwhile (version {{version}}, you had {{given}}). Look at it again and repeat what you did.",
  changed_meanwhile:
    "This {{record, record}} was changed by someone else meanwhile. Look at it again and repeat what you did.",
  record_locked: "This {{record, record}} is being changed by somebody else; try again.",
  record_ambiguous: "Name one record: either a lead or an opportunity, not both",
  customer_missing: "Customer {{id}} does not exist",
  file_content_gone: "The content of this file is gone from the store of files",
  currency_not_sold: 'This store does not sell in "{{currency}}". It knows: {{known}}.',
  region_missing: "Region {{id}} does not exist",
  region_none_fits:
    "This store has no region that fits the customer. Add one in the settings, or choose one.",
  tax_id_invalid:
    '"{{given}}" is no Romanian CUI, its length or check digit is wrong; write it as RO14399840 or 14399840',
  vat_id_invalid:
    "\"{{given}}\" is no VAT id of {{country}}, it has not as many digits and letters as that country's; write it as on the customer's own invoices",
  iban_invalid: "This is no IBAN, its check digits are wrong; write it as RO49AAAA1B31007593840000",
  seller_name_missing: "Write the name of the company that sells",
  logo_missing: "The seller has no logo",
  logo_not_sent: "Send the logo, a PNG or JPEG image",
  logo_not_image: "Send a PNG or JPEG image",
  logo_unprintable:
    "This image is damaged, without size, or of a kind that a PDF cannot show; save it as a plain PNG or JPEG",
  logo_too_many_pixels:
    "The logo may be at most {{max}} pixels wide and high, this one has {{width}} × {{height}}",
  logo_too_large: "A logo may have at most {{megabytes}} MB",
  variant_cost_not_found:
    "Cost {{id}} of variant {{variant_id}} was not found; it may have been removed meanwhile",
  document_gone:
    "The document of this {{record, record}} is gone from the store of files. Restore it from a backup.",
  document_tampered:
    "The stored document of this {{record, record}} is not the one that was {{done, done}}: its SHA-256 differs. Restore it from a backup.",
  files_store_slow:
    "The store of files did not take {{name}} within {{seconds}} seconds. Nothing was issued; try again.",
  number_series_clash:
    "The number series of {{type, document}} for {{year}} cannot start: another series of that year has its prefix. Give one of them another prefix.",
  mail_login_refused: "The mail server refused the log-in: {{reason}}",
  mail_refused: "The mail server refused the e-mail: {{reason}}",
  mail_server_unreachable: "The mail server cannot be reached: {{reason}}",
  mail_invalid: "{{reason}}",
}
