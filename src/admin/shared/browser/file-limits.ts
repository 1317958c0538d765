/** What the server takes in one upload. */
export const MAX_FILES = 10
export const MAX_MEGABYTES = 20
const MEGABYTE = 1024 * 1024

/** What the server takes as a logo. */
export const LOGO_MEGABYTES = 2
export const LOGO_TYPES = ["image/png", "image/jpeg"]

export const isTooLarge = ({ size }: { size: number }, megabytes = MAX_MEGABYTES) =>
  size > megabytes * MEGABYTE

const UNITS = ["byte", "kilobyte", "megabyte"] as const

/** "12 kB", in the reader's language. */
export function formatSize(bytes: number, locale: string): string {
  const step = bytes < 1024 ? 0 : bytes < MEGABYTE ? 1 : 2
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: UNITS[step],
    unitDisplay: "short",
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1024 ** step)
}
