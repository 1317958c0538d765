/** The most tags a record may have. */
export const MOST_TAGS = 50

/** The longest note, in characters. */
export const LONGEST_NOTE = 10_000
