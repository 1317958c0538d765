type Refused = { message: string; details?: { field?: string } }

/** What an answer tells of a refusal: the field, where it names one, and the sentence. */
export const told = ({ message, details }: Refused) =>
  details?.field ? `${details.field}: ${message}` : message
