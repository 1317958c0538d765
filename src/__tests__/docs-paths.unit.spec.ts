import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const ROOT = path.join(__dirname, "../..")
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join("docs", file)),
]

/** `src/errors/catalogue`, `integration-tests/helpers/leak-requests.ts`: not patterns such as `src/admin/<feature>`. */
const namedPaths = (text: string) =>
  [...text.matchAll(/`((?:src|integration-tests|demo|bench|docs)\/[\w\-./[\]@]+)`/g)].map(([, name]) => name)

const linkedPaths = (text: string, page: string) =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link]) =>
    path.join(path.dirname(page), link),
  )

it.each(PAGES)("%s names and links only what is there", (page) => {
  const text = readFileSync(path.join(ROOT, page), "utf8")
  const missing = [...namedPaths(text), ...linkedPaths(text, page)].filter(
    (name) => !existsSync(path.join(ROOT, name)),
  )
  expect(missing).toEqual([])
})
