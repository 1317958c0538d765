import { changeOf, discountText, parseQuantity, sameDiscountAs } from "../offer-cells"
import { aLine } from "../../__tests__/offer-lines"

describe("what is typed into a cell", () => {
  it.each([
    ["10", "percent", { discount_type: "percent", discount_value: 10 }],
    ["12,5 %", "percent", { discount_type: "percent", discount_value: 12.5 }],
    ["-20", "amount", { discount_type: "amount", discount_value: 20 }],
    ["= 1.180,50", "price", { discount_type: "price", discount_value: 1180.5 }],
    ["", "price", { discount_type: null, discount_value: null }],
  ] as const)("discount %j as %s", (text, type, value) =>
    expect(changeOf("discount", text, type, "ro")).toEqual({ value }),
  )

  it("is refused where the server would, with what is wrong", () => {
    expect(changeOf("discount", "101", "percent", "en")).toEqual({ error: "tooMuch" })
    expect(changeOf("discount", "ten", "percent", "en")).toEqual({ error: "notANumber" })
    expect(changeOf("unit", "-1", "percent", "en")).toEqual({ error: "notPositive" })
    expect(changeOf("product", "  ", "percent", "en")).toEqual({ error: "empty" })
    expect(["0", "1e12", "2000000", "1.2345", "0,125"].map((text) => parseQuantity(text, "ro"))).toEqual([
      { error: "notPositive" },
      { error: "notANumber" },
      { error: "tooGreat" },
      { error: "tooManyDigits" },
      { value: 0.125 },
    ])
  })

  it("makes a unit price a discount to that price", () => {
    expect(changeOf("unit", "80", "percent", "en")).toEqual({
      value: { discount_type: "price", discount_value: 80 },
    })
  })
})

describe("a discount", () => {
  it("is written as it may be typed", () => {
    expect(discountText({ discount_type: "percent", discount_value: 12.5 }, "ro")).toBe("12,5%")
    expect(discountText({ discount_type: "amount", discount_value: 20 }, "en")).toBe("-20")
    expect(discountText({ discount_type: null, discount_value: null }, "en")).toBe("")
  })

  it("means the same in another kind", () => {
    const line = aLine("a", { list_price: 200, unit_price: 180 })
    expect((["percent", "amount", "price"] as const).map((type) => sameDiscountAs(line, type))).toEqual([
      10, 20, 180,
    ])
    expect(sameDiscountAs(aLine("free", { list_price: 0, unit_price: 0 }), "percent")).toBe(0)
  })
})
