export { type ErrorCode, ERRORS } from "./catalogue"
export type { ErrorDetails, ErrorItem, ErrorParam, ErrorParams, NestedError } from "./params"
export { type ErrorLocale, sayError } from "./say-error"
