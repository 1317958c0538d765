import { escapeLike, freeText, likeContaining } from "../like-pattern"

it("text stands for itself in a pattern", () => {
  expect(escapeLike("50%_a\\b")).toBe("50\\%\\_a\\\\b")
  expect(likeContaining("%")).toBe("%\\%%")
  expect(freeText("_")).toEqual({ q: "\\_" })
  expect([freeText(undefined), freeText("")]).toEqual([{}, {}])
})
