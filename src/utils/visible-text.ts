/**
 * What text may hold: one place for what is refused when it comes in, and left out when it is shown.
 * Unicode's classes: Cc are control characters, Cf unseen marks, Cs halves of characters, DI what fonts leave out.
 */

/** Control characters but for tabs and line breaks. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu
/** Half of a character, which neither UTF-8 nor PostgreSQL's JSON can hold. */
const HALF = /\p{Cs}/u
/** What neither UTF-8 nor PostgreSQL can hold: half of a character, and NUL. */
const UNSTORABLE = /\p{Cs}|\0/u
/** However a system, or a word processor, breaks lines and paragraphs. */
const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/g
/** What turns the direction of all text behind it, so that "fdp.exe" looks like "exe.pdf". */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/
/** Unseen marks, of direction and others, but for those that join letters, emoji and flags. */
const HIDDEN = /(?=\p{DI})(?!\u200c|\u200d|[\u{e0020}-\u{e007f}])\p{Cf}/gu
/** A letter, digit, sign or symbol that leaves a trace; the empty braille cell is a symbol that leaves none. */
const TRACE = /(?![\p{DI}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u

/** Whether any control character is there, line breaks and tabs among them. */
export const hasControl = (text: string): boolean => /\p{Cc}/u.test(text)

/** Whether the database can hold text at all. */
export const isStorable = (text: string): boolean => !UNSTORABLE.test(text)

/** Whether text can be stored and shown: no control characters but tabs and line breaks, no halves of characters. */
export const isPlain = (text: string): boolean => text.search(CONTROL) === -1 && !HALF.test(text)

/** Whether text of one line says what it seems to: nothing in it turns the direction of the rest. */
export const keepsDirection = (text: string): boolean => !TURNS.test(text)

/** Whether anything is seen of text. */
export const isVisible = (text: string): boolean => TRACE.test(text)

/** Without control characters but tabs and line breaks. */
export const withoutControl = (text: string): string => text.replace(CONTROL, "")

/** Without control characters, and marks that hide what it says: text to be shown among other text. */
export const withoutHidden = (text: string): string => withoutControl(text).replace(HIDDEN, "")

/** Without any unseen mark, also between letters: a number from a phone book, or text for a font that has none. */
export const withoutMarks = (text: string): string => text.replace(/\p{Cf}/gu, "")

/** In one line: each run of control characters is a space. */
export const inOneLine = (text: string): string => text.replace(/\p{Cc}+/gu, " ").trim()

/** With something else for each line break, of whatever kind it is. */
export const replaceLineBreaks = (text: string, by: string): string => text.replace(LINE_BREAK, by)

/** Small letters without accents and other marks on them: "Încălzire" is "incalzire". */
export const withoutAccents = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
