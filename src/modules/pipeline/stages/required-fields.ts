import { namesOf, requirableOf } from "../../../utils/record-fields"
import { OPPORTUNITY_RECORD_FIELDS } from "../opportunities/record-fields"

/** The fields of an opportunity that a stage may ask for. */
export const REQUIRABLE_FIELDS = namesOf(requirableOf(OPPORTUNITY_RECORD_FIELDS))
export type RequirableField = (typeof REQUIRABLE_FIELDS)[number]
