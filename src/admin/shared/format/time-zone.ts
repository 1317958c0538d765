/** The zone whose calendar the reader goes by, such as Europe/Bucharest. */
export const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
