import { FetchError } from "@medusajs/js-sdk"

export const isStatus = (error: unknown, status: number) =>
  error instanceof FetchError && error.status === status

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
