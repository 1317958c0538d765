import { assertLineLimit } from "../editing/line-limit"

it("allows as many lines as it says, and refuses the next one by code", () => {
  assertLineLimit(1000, 1000)
  expect(() => assertLineLimit(1001, 1000)).toThrow(
    expect.objectContaining({ type: "conflict", code: "offer_too_many_lines" }),
  )
  expect(() => assertLineLimit(1001, 1000)).toThrow("at most 1000 lines")
})

it("lets a larger offer of earlier times shrink and stay, but not grow", () => {
  assertLineLimit(1200, 1000, 1300)
  assertLineLimit(1300, 1000, 1300)
  expect(() => assertLineLimit(1301, 1000, 1300)).toThrow("at most 1000 lines")
})
