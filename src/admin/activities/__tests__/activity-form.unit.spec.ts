import { dueAt, dueParts, noteInputOf, noteText } from "../activity-form"
import { daysOf, momentsOf } from "../../shared/list/period"
import { formatSize, isTooLarge } from "../../shared/browser/file-limits"
import { withTags } from "../../shared/format/tags"

describe("an activity as it is written", () => {
  it("is due at an hour, or all day long", () => {
    expect(dueParts(dueAt("2026-11-05", "14:30"))).toEqual({ day: "2026-11-05", time: "14:30" })
    expect(dueParts(dueAt("2026-11-05", ""))).toEqual({ day: "2026-11-05", time: "" })
    expect(dueAt("", "14:30")).toBeNull()
    expect(dueParts(null)).toEqual({ day: "", time: "" })
  })

  it("keeps a long note whole: its first line is the title", () => {
    const note = `${"a".repeat(250)}\nsecond line`
    const { title = "", note: rest = null } = noteInputOf(`  ${note} `)
    expect(title).toHaveLength(200)
    expect(`${title}${rest}`).toBe(note)
    expect(noteInputOf("one line")).toEqual({ title: "one line", note: null })
    expect(noteText({ title: "one", note: "two" })).toBe("one\ntwo")
  })
})

describe("what filters and fields hold", () => {
  it("ends a period with the whole of its last day", () => {
    const start = new Date(2026, 10, 5).toISOString()
    const { from, to = "" } = momentsOf({ $gte: start, $lte: start })
    expect(from).toBe(start)
    expect(new Date(to).getTime() - new Date(start).getTime()).toBe(24 * 60 * 60 * 1000 - 1)
    expect(daysOf({ $gte: start })).toEqual({ from: "2026-11-05", to: undefined })
    expect(momentsOf(undefined)).toEqual({ from: undefined, to: undefined })
  })

  it("keeps each tag once, whatever its case", () => {
    expect(withTags(["VIP"], "vip, Târg , ,export")).toEqual(["VIP", "Târg", "export"])
    expect(withTags([], "a".repeat(60))[0]).toHaveLength(50)
  })

  it("says how large a file is, and when it is too large", () => {
    expect(formatSize(512, "en")).toBe("512 byte")
    expect(formatSize(12 * 1024, "en")).toBe("12 kB")
    expect(formatSize(1.5 * 1024 * 1024, "ro")).toBe("1,5 MB")
    expect([20, 20.01].map((megabytes) => isTooLarge({ size: megabytes * 1024 * 1024 }))).toEqual([
      false,
      true,
    ])
  })
})
