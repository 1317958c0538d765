import type { ErrorEntry } from "./entry"

/** The value of one field, whatever the record. */
export const FIELD_ERRORS = {
  field_required: {
    type: "invalid_data",
    params: [],
    meaning: "A field that is needed was left out or is empty. Fill it in.",
  },
  field_unknown: {
    type: "invalid_data",
    params: ["fields"],
    meaning: "The request holds fields that the route does not take. Leave them out.",
  },
  field_invalid: {
    type: "invalid_data",
    params: [],
    meaning: "The value of a field is not of the form that it has to have. Correct it.",
  },
  field_wrong_type: {
    type: "invalid_data",
    params: ["expected"],
    meaning: "The value of a field is of another type than the field.",
  },
  field_not_among: {
    type: "invalid_data",
    params: ["values"],
    meaning: "The value of a field is none of those it may have.",
  },
  field_too_long: {
    type: "invalid_data",
    params: ["max"],
    meaning: "A text is longer than the field takes.",
  },
  field_too_short: {
    type: "invalid_data",
    params: ["min"],
    meaning: "A text is shorter than the field wants.",
  },
  field_too_big: {
    type: "invalid_data",
    params: ["max"],
    meaning: "A number is larger than the field takes.",
  },
  field_too_small: {
    type: "invalid_data",
    params: ["min"],
    meaning: "A number is smaller than the field takes.",
  },
  field_not_above: {
    type: "invalid_data",
    params: ["min"],
    meaning: "A number has to be more than what it may not reach.",
  },
  field_too_many: {
    type: "invalid_data",
    params: ["max"],
    meaning: "A list has more entries than the field takes.",
  },
  field_too_few: {
    type: "invalid_data",
    params: ["min"],
    meaning: "A list has fewer entries than the field wants.",
  },
  entries_repeated: {
    type: "invalid_data",
    params: [],
    meaning: "A list names something twice. Name each once.",
  },
  text_unstorable: {
    type: "invalid_data",
    params: [],
    meaning: "A text holds control characters or halves of characters, which the database cannot keep.",
  },
  text_invisible: {
    type: "invalid_data",
    params: [],
    meaning: "Nothing would be seen of a text.",
  },
  text_turns_direction: {
    type: "invalid_data",
    params: [],
    meaning: "A text of one line holds characters that turn the direction of writing.",
  },
  request_nested_too_deep: {
    type: "invalid_data",
    params: ["max"],
    meaning: "A body or query string is nested deeper than any route reads.",
  },
  field_name_reserved: {
    type: "invalid_data",
    params: ["name"],
    meaning: "A field has the name of something that every object has.",
  },
  email_invalid: {
    type: "invalid_data",
    params: [],
    meaning: "A text is no e-mail address.",
  },
  phone_invalid: {
    type: "invalid_data",
    params: [],
    meaning: "A text is no phone number.",
  },
  country_invalid: {
    type: "invalid_data",
    params: [],
    meaning: "A text is no country's code of two letters (ISO 3166).",
  },
  date_invalid: {
    type: "invalid_data",
    params: [],
    meaning: "A text is no day, or no moment, as ISO 8601 writes it.",
  },
  date_out_of_range: {
    type: "invalid_data",
    params: [],
    meaning: "A date is before 1900 or after 2999.",
  },
  time_zone_invalid: {
    type: "invalid_data",
    params: [],
    meaning: "A text is no time zone of the IANA list.",
  },
  names_missing: {
    type: "invalid_data",
    params: [],
    meaning: "Names by language were sent without any. Give one, or leave them out.",
  },
  names_too_many: {
    type: "invalid_data",
    params: ["max"],
    meaning: "Names were given in more languages than are kept.",
  },
  number_too_fine: {
    type: "invalid_data",
    params: ["decimals"],
    meaning: "A number has more decimals than are kept.",
  },
  cursor_invalid: {
    type: "invalid_data",
    params: [],
    meaning: "A cursor is not one of this list. Start without one.",
  },
  cursor_not_for_order: {
    type: "invalid_data",
    params: ["orders"],
    meaning: "A cursor was sent with an order that is read page by page with an offset.",
  },
  order_unknown: {
    type: "invalid_data",
    params: ["column"],
    meaning: "A list was asked for in an order that it cannot have.",
  },
} as const satisfies Record<string, ErrorEntry>
