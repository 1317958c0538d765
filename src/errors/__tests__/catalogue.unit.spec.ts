import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { renderErrors } from "../../../docs/generator/render-errors.cjs"
import { ERRORS, ERRORS_BY_AREA } from "../catalogue"
import type { ErrorEntry } from "../catalogue/entry"
import { en } from "../texts/en"
import type { ErrorTexts } from "../texts/error-texts"
import { ro } from "../texts/ro"

const src = path.resolve(__dirname, "../..")

/** What the server is made of. */
const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.ts$/.test(file) && !/^(admin|errors)\/|__tests__|\.d\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(src, file), "utf8") }))

const codes = Object.keys(ERRORS)
const LANGUAGES: [string, ErrorTexts, string[]][] = [
  ["English", en, ["one", "other"]],
  ["Romanian", ro, ["one", "few", "other"]],
]

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)(?:, (\w+))?\}\}/g)]
const names = (text: string) => new Set(placeholders(text).map(([, name]) => name))

/** The sentences of a code: one, or one for each plural form. */
const sentencesOf = ({ sentences }: ErrorTexts, code: string, forms: string[]) => {
  const all = sentences as Record<string, string | undefined>
  return all[code] === undefined ? forms.map((form) => all[`${code}_${form}`]) : [all[code]]
}

describe("the catalogue", () => {
  it.each(LANGUAGES)("is complete in %s, with the same placeholders", (_, texts, forms) => {
    const odd = Object.entries(ERRORS as Record<string, ErrorEntry>).filter(([code, { params }]) => {
      const sentences = sentencesOf(texts, code, forms)
      const named = sentences.flatMap((sentence) => [...names(sentence ?? "")])
      const expected = params.filter((param) => param !== "count")
      return (
        sentences.some((sentence) => !sentence?.trim()) ||
        expected.some((param) => !named.includes(param)) ||
        named.some((name) => !params.includes(name))
      )
    })
    expect(odd.map(([code]) => code)).toEqual([])
  })

  it.each(LANGUAGES)("names no list of words in %s that is not there", (_, texts) => {
    const all = [...Object.values(texts.sentences), ...Object.values(texts.items)]
    const lists = all.flatMap((text) => placeholders(text).flatMap(([, , list]) => list ?? []))
    const unknown = lists.filter((list) => list !== "date" && !(list in texts.words) && !(list in ro.words))
    expect(unknown).toEqual([])
  })

  it("has the same placeholders in the parts of sentences", () => {
    const odd = Object.entries(en.items).filter(
      ([item, text]) =>
        [...names(text)].sort().join() !== [...names(ro.items[item as keyof typeof ro.items])].sort().join(),
    )
    expect(odd).toEqual([])
  })

  it("holds no field's key in a sentence, and no cedilla where Romanian has a comma", () => {
    const said = LANGUAGES.flatMap(([, { sentences }]) => Object.values(sentences))
    expect(said.filter((sentence) => /^[a-z]+(_[a-z]+)*: /.test(sentence))).toEqual([])
    expect(said.filter((sentence) => /[şţŞŢ]/.test(sentence))).toEqual([])
  })

  it("has no code that nothing throws", () => {
    const text = sources.map((source) => source.text).join("\n")
    expect(codes.filter((code) => !text.includes(`"${code}"`))).toEqual([])
  })

  it("has every code that is thrown", () => {
    const thrown = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/\b(?:crmError|nestedError|refusal)\(\s*"(\w+)"/g)].map(([, code]) => ({
        file,
        code,
      })),
    )
    expect(thrown.length).toBeGreaterThan(200)
    expect(thrown.filter(({ code }) => !codes.includes(code))).toEqual([])
  })

  it("is the only way to throw", () => {
    const others = sources.filter(({ text }) => /new MedusaError\(/.test(text))
    expect(others.map(({ file }) => file)).toEqual([])
  })

  it("is what docs/errors.md says; `npm run docs` writes it", () => {
    const written = readFileSync(path.join(src, "../docs/errors.md"), "utf8")
    expect(written).toBe(renderErrors(ERRORS_BY_AREA, en.sentences))
  })
})
