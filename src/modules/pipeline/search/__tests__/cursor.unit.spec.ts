import { readCursor, writeCursor } from "../cursor"

describe("a cursor", () => {
  it("is read as it was written", () => {
    expect(readCursor(writeCursor("2026-02-28 10:00:00.123+00", "crmopp_1"), "timestamptz")).toEqual([
      "2026-02-28 10:00:00.123+00",
      "crmopp_1",
    ])
    expect(readCursor(writeCursor("2026-02-28 10:00:00+05:30", "a"), "timestamptz")[1]).toBe("a")
    expect(readCursor(writeCursor("-12.5", "a"), "numeric")[0]).toBe("-12.5")
    expect(readCursor(writeCursor("Ștefan 🙂", "a"), "text")[0]).toBe("Ștefan 🙂")
  })

  it.each([
    ["2026-02-30 00:00:00+00", "timestamptz"],
    ["2026-13-01 00:00:00+00", "timestamptz"],
    ["9999-99-99 99:99:99+00", "timestamptz"],
    ["2026-01-01 24:00:00+00", "timestamptz"],
    ["2026-01-01 00:00:00+99", "timestamptz"],
    ["infinity", "timestamptz"],
    ["NaN", "numeric"],
    ["1e5", "integer"],
    ["a\u0000", "text"],
  ] as const)("of %s is none of a list by %s", (value, type) => {
    expect(() => readCursor(writeCursor(value, "a"), type)).toThrow("cursor")
  })
})
