import type { ErrorEntry } from "./entry"

/** What several kinds of record share. */
export const RECORD_ERRORS = {
  record_not_found: {
    type: "not_found",
    params: ["record", "id"],
    meaning: "A record is not there, or not somebody's to see.",
  },
  host_record_not_found: {
    type: "not_found",
    params: ["record", "id"],
    meaning: "A record of Medusa is not there, or not somebody's to see; said as Medusa says it.",
  },
  version_stale: {
    type: "conflict",
    params: ["record", "version", "given"],
    meaning:
      "A record was changed since it was read. Read it again (`details` holds it where the route says so), then repeat.",
  },
  changed_meanwhile: {
    type: "conflict",
    params: ["record"],
    meaning: "A record was changed at the same moment. Read it again, then repeat.",
  },
  record_locked: {
    type: "conflict",
    params: ["record"],
    meaning: "A record is being changed by somebody else for longer than one waits.",
  },
  record_ambiguous: {
    type: "invalid_data",
    params: [],
    meaning: "Neither a lead nor an opportunity was named, or both.",
  },
  customer_missing: {
    type: "invalid_data",
    params: ["id"],
    meaning: "A customer was named who does not exist.",
  },
  file_content_gone: {
    type: "not_found",
    params: [],
    meaning: "The content of a file is gone from the store of files.",
  },
  currency_not_sold: {
    type: "invalid_data",
    params: ["currency", "known"],
    meaning: "The store does not sell in this currency.",
  },
  region_missing: {
    type: "invalid_data",
    params: ["id"],
    meaning: "A region was named that does not exist.",
  },
  region_none_fits: {
    type: "invalid_data",
    params: [],
    meaning: "No region of the store fits the customer.",
  },
  tax_id_invalid: {
    type: "invalid_data",
    params: ["given"],
    meaning: "A tax id is no Romanian CUI.",
  },
  vat_id_invalid: {
    type: "invalid_data",
    params: ["given", "country"],
    meaning: "A tax id is no VAT id of the country it names.",
  },
  iban_invalid: {
    type: "invalid_data",
    params: [],
    meaning: "A text is no IBAN.",
  },
  seller_name_missing: {
    type: "invalid_data",
    params: [],
    meaning: "The seller has no name.",
  },
  logo_missing: {
    type: "not_found",
    params: [],
    meaning: "The seller has no logo.",
  },
  logo_not_sent: {
    type: "invalid_data",
    params: [],
    meaning: "A logo was to be saved and none was sent.",
  },
  logo_not_image: {
    type: "invalid_data",
    params: [],
    meaning: "A logo is neither PNG nor JPEG.",
  },
  logo_unprintable: {
    type: "invalid_data",
    params: [],
    meaning: "A logo cannot be shown in a PDF.",
  },
  logo_too_many_pixels: {
    type: "invalid_data",
    params: ["max", "width", "height"],
    meaning: "A logo is wider or higher than allowed.",
  },
  logo_too_large: {
    type: "invalid_data",
    params: ["megabytes"],
    meaning: "A logo's file is larger than allowed.",
  },
  variant_cost_not_found: {
    type: "not_found",
    params: ["id", "variant_id"],
    meaning: "A cost of a variant is not there (any more).",
  },
  document_gone: {
    type: "not_found",
    params: ["record"],
    meaning: "A stored document is gone from the store of files.",
  },
  document_tampered: {
    type: "conflict",
    params: ["record", "done"],
    meaning: "A stored document is not the one that was sent or issued: its hash differs.",
  },
  files_store_slow: {
    type: "unexpected_state",
    params: ["name", "seconds"],
    meaning: "The store of files did not take a document in time. Nothing was written; try again.",
  },
  number_series_clash: {
    type: "conflict",
    params: ["type", "year"],
    meaning: "The year's series of numbers cannot start, as another one has its prefix.",
  },
  mail_login_refused: {
    type: "not_allowed",
    params: ["reason"],
    meaning: "The mail server refused the log-in.",
  },
  mail_refused: {
    type: "not_allowed",
    params: ["reason"],
    meaning: "The mail server refused an e-mail.",
  },
  mail_server_unreachable: {
    type: "unexpected_state",
    params: ["reason"],
    meaning: "The mail server cannot be reached.",
  },
  mail_invalid: {
    type: "invalid_data",
    params: ["reason"],
    meaning: "A notification cannot be sent as an e-mail.",
  },
} as const satisfies Record<string, ErrorEntry>
