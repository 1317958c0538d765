import fs from "node:fs"
import path from "node:path"
import ts from "typescript"
import { RETIRED_NAMES, STILL_USED } from "./retired-names"

const ROOT = path.join(__dirname, "../../..")
const MAX_FILES_IN_FOLDER = 25

const filesIn = (folder: string) =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))

/** "useTakeIn", "take-in.tsx" and "TAKE_IN" as their words, in small letters. */
const wordsOf = (name: string) =>
  name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g)?.map((word) => word.toLowerCase()) ?? []

function isRetired(name: string): boolean {
  const words = wordsOf(name)
  const phrase = ` ${words.join(" ")} `
  return (
    words.some((word) => RETIRED_NAMES.words.includes(word)) ||
    RETIRED_NAMES.phrases.some((retired) => phrase.includes(` ${retired} `)) ||
    RETIRED_NAMES.constants.includes(/^[A-Z]+(?=_|$)/.exec(name)?.[0] ?? "")
  )
}

/** The names in a file of code, each once; texts and comments are no names. */
function namesIn(file: string): string[] {
  const text = fs.readFileSync(path.join(ROOT, file), "utf8")
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      names.add(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...names]
}

describe("the dashboard's folders", () => {
  it(`have at most ${MAX_FILES_IN_FOLDER} files directly in them`, () => {
    const counts = new Map<string, number>()
    for (const file of filesIn("src/admin")) {
      const folder = path.posix.dirname(file)
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
    const full = [...counts].filter(
      ([folder, count]) => folder !== "src/admin/i18n" && count > MAX_FILES_IN_FOLDER,
    )
    expect(full).toEqual([])
  })
})

describe("a retired name", () => {
  it.each(["told", "isTelling", "useTakeIn", "take-in.tsx", "MOST_FILES", "LONGEST", "PATIENCE"])(
    "is seen: %s",
    (name) => expect(isRetired(name)).toBe(true),
  )

  it.each(["atMost", "intake", "storyless", "mostRecent", "takeOver"])("is not seen in others: %s", (name) =>
    expect(isRetired(name)).toBe(false),
  )

  it.each(["src/admin", "demo", "bench"])("is not in %s", (folder) => {
    const files = filesIn(folder)
    const inCode = files
      .filter((file) => /\.(tsx?|mjs|cjs)$/.test(file))
      .flatMap((file) => namesIn(file).map((name) => ({ file, name })))
      .filter(({ name }) => isRetired(name) && !STILL_USED.has(name))
    const paths = files.filter((file) => file.split("/").some(isRetired))
    expect([...paths, ...inCode.map(({ file, name }) => `${file}: ${name}`)]).toEqual([])
  })
})
