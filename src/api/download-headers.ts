/** Of everything that is downloaded: nobody keeps it on the way, and no browser takes it for something else. */
export const DOWNLOAD_HEADERS = {
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
} as const
