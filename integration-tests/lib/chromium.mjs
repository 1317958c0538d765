import { existsSync } from "node:fs"

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
]

/** The browser for the tests that click: CHROMIUM_PATH, or one the system has; undefined when there is none. */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  return chosen ? (existsSync(chosen) ? chosen : undefined) : PLACES.find((place) => existsSync(place))
}

export const HOW_TO_GET_CHROMIUM =
  "No Chromium found. Install one (Debian/Ubuntu: apt-get install chromium; macOS: brew install --cask chromium) " +
  "or set CHROMIUM_PATH to the program of a Chromium or Chrome you have."
