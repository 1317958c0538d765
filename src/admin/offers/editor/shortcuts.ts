const isMac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent)
const CONTROL = isMac ? "⌘" : "Ctrl+"
const ALT = isMac ? "⌥" : "Alt+"

/** Keys as they stand on the user's keyboard. */
export const SHORTCUTS = {
  remove: `${CONTROL}⌫`,
  insert: `${CONTROL}⏎`,
  all: `${CONTROL}A`,
  copy: `${CONTROL}C`,
  paste: `${CONTROL}V`,
  up: `${ALT}↑`,
  down: `${ALT}↓`,
}
