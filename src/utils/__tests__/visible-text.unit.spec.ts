import {
  hasControl,
  inOneLine,
  isPlain,
  isStorable,
  isVisible,
  keepsDirection,
  replaceLineBreaks,
  withoutAccents,
  withoutControl,
  withoutHidden,
  withoutMarks,
} from "../visible-text"

describe("what text may hold", () => {
  it.each(["Ana", "ș", "日本", "א", "🙂", "👩‍👩‍👧", "-", "7", "a\u200bb", "\u0301e"])("%j is seen", (text) => {
    expect(isVisible(text)).toBe(true)
  })

  it.each([
    "",
    " ",
    "\u00a0",
    "\u200b",
    "\u200b\u200d\u2060",
    "\u202e",
    "\ufeff",
    "\u00ad",
    "\u3164",
    "\u115f",
    "\u2800",
    "\u034f",
    "\u2028",
    "\u{e0020}",
  ])("nothing is seen of %j", (text) => {
    expect(isVisible(text)).toBe(false)
  })

  it.each([
    ["a\tb\r\nc", true],
    ["می‌خواهم", true],
    ["a\u0000", false],
    ["a\u0085", false],
    ["a\u009f", false],
    ["\ud83d", false],
    ["🙂", true],
  ])("%j is plain: %s", (text, expected) => {
    expect(isPlain(text)).toBe(expected)
  })

  it("text that is turned does not keep its direction; a mark beside a letter does", () => {
    expect(["a\u202ecba", "\u2066a\u2069", "\u202aa"].map(keepsDirection)).toEqual([false, false, false])
    expect(["אב", "\u200fאב", "abc"].map(keepsDirection)).toEqual([true, true, true])
  })

  it("leaves out what is asked, and nothing else", () => {
    expect(withoutControl("a\u0000b\n\tc\u0007\u0007")).toBe("ab\n\tc")
    expect(withoutHidden("a\u0000\u202eb\u200fc\u200b\n👩‍👧")).toBe("abc\n👩‍👧")
    expect(withoutMarks("\u202a+40 722\u202c\u200b")).toBe("+40 722")
    expect(inOneLine("a\r\nBcc: x\u0000 ")).toBe("a Bcc: x")
    expect(["a", "a\n", "a\u007f"].map(hasControl)).toEqual([false, true, true])
    expect(["a\u0007\n", "a\0", "a\ud800"].map(isStorable)).toEqual([true, false, false])
    expect(replaceLineBreaks("a\r\nb\rc\n\nd\u2028e\u2029", "|")).toBe("a|b|c||d|e|")
    expect(withoutAccents("Încălzire, ȚEAVĂ")).toBe("incalzire, teava")
  })
})
