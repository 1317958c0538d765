/** Text that a LIKE pattern takes as it is written: `%`, `_` and `\` in it stand for themselves. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, "\\$&")

/** The host's free-text search `q` as a filter: it makes a LIKE pattern of each word, and escapes none. */
export const freeText = (q: string | undefined): { q?: string } => (q ? { q: escapeLike(q) } : {})

/** The LIKE pattern of everything that has this text in it. */
export const likeContaining = (text: string): string => `%${escapeLike(text)}%`
