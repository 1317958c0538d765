/** The places in which the server says what it refused. */
export type RefusalDetails = {
  /** A field of the request's body, such as `tax_id` or `billing_address.city`. */
  field?: string
  line_id?: string
  /** What the sentence of the code speaks of. */
  params?: Record<string, unknown>
  [more: string]: unknown
}

/** Codes that no server answers: what went wrong on the way to it. */
export type ConnectionErrorCode = "connection_lost" | "answer_unreadable"

/** A request that was refused, or not answered: then its status is null. */
export class RequestError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number | null = null,
    readonly details: RefusalDetails = {},
  ) {
    super(message)
  }

  /** What the server says of a request that it refused; a proxy before it may answer with a page instead. */
  static async of(response: Response): Promise<RequestError> {
    const { code, type, message, details } = await response.json().catch(() => ({}))
    return message
      ? new RequestError(code ?? type, message, response.status, details)
      : new RequestError("answer_unreadable", response.statusText, response.status)
  }
}
