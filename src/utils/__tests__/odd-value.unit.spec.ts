import { errorText } from "../../errors"
import { oddityOf } from "../odd-value"

/** What is odd and where, as a reader would be told. */
function parsed(json: string): string | null {
  const oddity = oddityOf(JSON.parse(json))
  return oddity && `${oddity.field ?? ""}: ${errorText(oddity.code, oddity.params, "en")}`
}

describe("what no value may be", () => {
  it.each([
    '{"name":"Ana","tags":["a"],"names":{"ro":"ș"},"amount":1.5,"x":null,"y":true}',
    '{"text":"🙂\\n\\t"}',
    "[]",
    '"constructor"',
    `${"[".repeat(32)}${"]".repeat(32)}`,
  ])("%s is fine", (json) => {
    expect(parsed(json)).toBeNull()
  })

  it.each([
    ['{"company_name":{"toString":1}}', "toString"],
    ['{"a":[{"valueOf":null}]}', "valueOf"],
    ['{"toJSON":1}', "toJSON"],
    ['{"__proto__":{"x":1}}', "__proto__"],
    ['{"constructor":{}}', "constructor"],
    ['{"hasOwnProperty":1}', "hasOwnProperty"],
    ['{"a":"\\u0000"}', "a: Control characters"],
    ['{"a\\u0000":1}', "Control characters"],
    ['{"lines":[{"title":"\\ud800"}]}', "lines.0.title: "],
    [`${"[".repeat(33)}${"]".repeat(33)}`, "deep"],
    [`${"[".repeat(40_000)}${"]".repeat(40_000)}`, "deep"],
    [`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`, "deep"],
  ])("%.40s is refused, and told why", (json, why) => {
    expect(parsed(json)).toContain(why)
  })
})
