import { isVisible, replaceLineBreaks, withoutHidden } from "../../../utils/visible-text"

const LONGEST = 200

const MIME_TYPE = /^[a-z0-9][\w.+-]{0,60}\/[a-z0-9][\w.+-]{0,120}$/i

/**
 * The name of a file as it is kept and shown: no folders, nothing unseen, at most 200 characters with the ending kept.
 * One that is left with nothing is called "file".
 */
export function cleanFileName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? ""
  const name = withoutHidden(replaceLineBreaks(last, "").replaceAll("\t", "")).normalize("NFC").trim()
  if (!isVisible(name.replaceAll(".", ""))) {
    return "file"
  }
  const letters = [...name]
  if (letters.length <= LONGEST) {
    return name
  }
  const ending = /\.\w{1,10}$/.exec(name)?.[0] ?? ""
  const start = letters.slice(0, LONGEST - ending.length).join("")
  return `${start}${ending}`.trim()
}

/** What kind of file somebody says it is; what is no kind is bytes. */
export function cleanMimeType(given: string | undefined): string {
  return given && MIME_TYPE.test(given) ? given.toLowerCase() : "application/octet-stream"
}
