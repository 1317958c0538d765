import type { ErrorEntry } from "./entry"

/** Requests as such, and files in them. */
export const REQUEST_ERRORS = {
  list_incomplete: {
    type: "invalid_data",
    params: [],
    meaning: "A new order has to name every row of the list exactly once.",
  },
  path_invalid: {
    type: "invalid_data",
    params: [],
    meaning: "The path of a request cannot be decoded.",
  },
  path_unknown: {
    type: "not_found",
    params: [],
    meaning: "Nothing can be at this path.",
  },
  body_unreadable: {
    type: "invalid_data",
    params: [],
    meaning: "The body of a request is no JSON, or was cut off.",
  },
  body_too_large: {
    type: "invalid_data",
    params: [],
    status: 413,
    meaning: "The body of a request is larger than its route takes. Send it in parts.",
  },
  unsupported_media_type: {
    type: "invalid_data",
    params: ["types", "given"],
    status: 415,
    meaning: "The body of a request is of a type that its route does not read.",
  },
  too_many_requests: {
    type: "too_many_requests",
    params: [],
    status: 429,
    meaning: "Somebody asked too often. Wait a minute.",
  },
  upload_too_large: {
    type: "invalid_data",
    params: ["megabytes", "files"],
    status: 413,
    meaning: "A file, or a request with files, is larger than allowed.",
  },
  upload_too_many_files: {
    type: "invalid_data",
    params: ["count"],
    meaning: "A request carries more files than allowed.",
  },
  upload_field_wrong: {
    type: "invalid_data",
    params: [],
    meaning: "Files were sent under another name than `files`.",
  },
  upload_other_fields: {
    type: "invalid_data",
    params: [],
    meaning: "A request with files carries other fields too.",
  },
  upload_unreadable: {
    type: "invalid_data",
    params: [],
    meaning: "The body of a request with files cannot be read.",
  },
  files_missing: {
    type: "invalid_data",
    params: [],
    meaning: "A request for files carries none.",
  },
  file_empty: {
    type: "invalid_data",
    params: ["name"],
    meaning: "A file has no content.",
  },
  record_files_full: {
    type: "conflict",
    params: ["max_files", "max_megabytes", "files", "megabytes"],
    meaning: "A record has no room for more files. Delete some first.",
  },
  conflict: {
    type: "conflict",
    params: ["reason"],
    meaning: "Medusa itself refused because of the state something is in; the reason is its own.",
  },
  request_refused: {
    type: "invalid_data",
    params: ["reason"],
    meaning: "Medusa itself, or another plugin, refused; the reason is its own, and so is the answer's type.",
  },
  unknown_error: {
    type: "unexpected_state",
    params: [],
    meaning: "Something failed that should not. The server's log says what.",
  },
  internal_error: {
    type: "unexpected_state",
    params: ["reason"],
    meaning: "A mistake in the code; nobody did anything wrong.",
  },
  configuration_invalid: {
    type: "invalid_data",
    params: ["reason"],
    meaning: "The server is set up wrongly, or a command was given wrongly. Developers see this.",
  },
  hook_answer_invalid: {
    type: "invalid_data",
    params: ["hook", "problems"],
    meaning: "A hook of another plugin answered something that cannot be used. Its developer has to mend it.",
  },
} as const satisfies Record<string, ErrorEntry>
