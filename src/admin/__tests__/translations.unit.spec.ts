import fs from "node:fs"
import path from "node:path"
import ts from "typescript"
import translations from "../i18n"

const ADMIN = path.join(__dirname, "..")

/** Texts of plural forms end with the form, which the caller leaves out. */
const PLURAL = /_(one|few|other)$/

/** The keys of texts and of groups of texts: a status, say, is given to its badge as the group and the name in it. */
const keysOf = (texts: object, prefix = ""): string[] =>
  Object.entries(texts).flatMap(([name, value]) => {
    const key = `${prefix}${name}`
    return typeof value === "string" ? [key.replace(PLURAL, "")] : [key, ...keysOf(value, `${key}.`)]
  })

const KEYS = { en: new Set(keysOf(translations.en.crm)), ro: new Set(keysOf(translations.ro.crm)) }
const GROUPS = new Set(Object.keys(translations.en.crm))

const isSource = (file: string) => /\.tsx?$/.test(file) && !/(^|\/)(i18n|__tests__)\//.test(file)

/** The parts of a text that are written down; between two of them stands what is filled in while the program runs. */
function partsOf(node: ts.Node): string[] | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return [node.text]
  }
  return ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    : undefined
}

/** File names, and the zones of the host's pages for widgets, look like keys. */
const NO_KEY = /\.csv$|^\w+\.details\.(before|after|side)/

/** What could be a key of a translation: names with dots between them, the first of which is a group of texts. */
const isKey = ([head, ...rest]: string[]) =>
  /^[a-z]\w*\.[\w.]*$/i.test(head) &&
  !NO_KEY.test(head) &&
  GROUPS.has(head.split(".")[0]) &&
  rest.every((part) => /^[\w.]*$/.test(part))

function keysUsedIn(file: string): string[][] {
  const found: string[][] = []
  const source = ts.createSourceFile(
    file,
    fs.readFileSync(path.join(ADMIN, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  )
  const visit = (node: ts.Node): void => {
    const parts = partsOf(node)
    if (parts && isKey(parts)) {
      found.push(parts)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const isTranslated = (keys: ReadonlySet<string>, parts: string[]) => {
  const pattern = new RegExp(`^${parts.map((part) => part.replaceAll(".", "\\.")).join("\\w+")}$`)
  return [...keys].some((key) => pattern.test(key))
}

describe("the dashboard's translations", () => {
  const files = fs.readdirSync(ADMIN, { recursive: true, encoding: "utf8" }).filter(isSource)
  const used = files.flatMap((file) => keysUsedIn(file).map((parts) => ({ file, parts })))

  it("are used by the key, of which there are hundreds", () => {
    expect(used.length).toBeGreaterThan(800)
  })

  it.each(["en", "ro"] as const)("have every key that is used, in %s", (language) => {
    const missing = used.filter(({ parts }) => !isTranslated(KEYS[language], parts))
    expect(missing.map(({ file, parts }) => `${file}: ${parts.join("${…}")}`)).toEqual([])
  })

  it("have the same keys in both languages", () => {
    expect([...KEYS.ro].sort()).toEqual([...KEYS.en].sort())
  })
})
