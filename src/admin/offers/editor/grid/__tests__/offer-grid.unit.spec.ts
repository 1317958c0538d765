import type { Column, Grid } from "../offer-grid"
import { columnIn, commandOf, COLUMNS, ENTRY, rowsBetween, shift, tabTo, traverse } from "../offer-grid"

const grid: Grid = {
  rows: [
    { key: "a", isNote: false },
    { key: "note", isNote: true },
    { key: "b", isNote: false },
    { key: ENTRY, isNote: false },
  ],
  columns: COLUMNS.filter((column) => column !== "margin"),
}
const at = (key: string, column: Column) => ({ key, column })
const press = (key: string, more: object = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more })

describe("traversing an offer's lines", () => {
  it("goes through a note without forgetting the column", () => {
    const onNote = traverse(grid, at("a", "discount"), "down")
    expect(onNote).toEqual(at("note", "discount"))
    expect(columnIn(grid, grid.rows[1], "discount")).toBe("product")
    expect(traverse(grid, onNote, "down")).toEqual(at("b", "discount"))
  })

  it("stops at the edges", () => {
    expect(traverse(grid, at("a", "product"), "up")).toEqual(at("a", "product"))
    expect(traverse(grid, at("a", "product"), "left")).toEqual(at("a", "product"))
    expect(traverse(grid, at("b", "quantity"), "pageDown")).toEqual(at(ENTRY, "quantity"))
    expect(traverse(grid, at("a", "net"), "right")).toEqual(at("a", "menu"))
  })

  it("tabs through what one types into, row after row, and out at the ends", () => {
    const path = [at("b", "quantity")]
    for (let cell = tabTo(grid, path[0], 1); cell; cell = tabTo(grid, cell, 1)) {
      path.push(cell)
    }
    expect(path.map(({ key, column }) => `${key} ${column}`)).toEqual([
      ...["b quantity", "b discount", "b unit", "entry product"],
    ])
    expect(tabTo(grid, at("note", "product"), -1)).toEqual(at("a", "unit"))
    expect(tabTo(grid, at("a", "list"), 1)).toEqual(at("a", "discount"))
    expect(tabTo(grid, at("a", "product"), -1)).toBeUndefined()
  })

  it("knows the rows of a range, whichever end it began at", () => {
    expect(rowsBetween(grid, ENTRY, "note")).toEqual(["note", "b"])
  })
})

describe("moving lines with the keyboard", () => {
  it("takes one or several past their neighbour, and stops at the edges", () => {
    expect(shift(["a", "b", "c"], ["b"], -1)).toEqual(["b", "a", "c"])
    expect(shift(["a", "b", "c", "d"], ["a", "b"], 1)).toEqual(["c", "a", "b", "d"])
    expect(shift(["a", "b"], ["a"], -1)).toBeUndefined()
    expect(shift(["a", "b"], ["b"], 1)).toBeUndefined()
  })
})

describe("what a key means", () => {
  it.each([
    ["ArrowDown", {}, { do: "traverse", step: "down", extend: false }],
    ["ArrowDown", { shiftKey: true }, { do: "traverse", step: "down", extend: true }],
    ["ArrowUp", { altKey: true }, { do: "shift", by: -1 }],
    ["Home", { ctrlKey: true }, { do: "traverse", step: "top", extend: false }],
    ["Tab", { shiftKey: true }, { do: "tab", by: -1 }],
    ["Enter", {}, { do: "enter", by: 1 }],
    ["Backspace", { metaKey: true }, { do: "remove" }],
    ["Delete", {}, { do: "clear" }],
    [" ", {}, { do: "why" }],
    ["7", {}, { do: "type", text: "7" }],
    ["c", { ctrlKey: true }, undefined],
    ["Shift", { shiftKey: true }, undefined],
  ])("%s %j", (key, more, command) => expect(press(key, more)).toEqual(command))
})
