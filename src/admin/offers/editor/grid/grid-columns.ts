import type { Column } from "./offer-grid"

type Width = { min: number; grows?: boolean }

/** Pixels. The product takes what is left. */
const WIDTHS: Record<Column, Width> = {
  product: { min: 220, grows: true },
  quantity: { min: 96 },
  list: { min: 124 },
  discount: { min: 156 },
  unit: { min: 104 },
  tax: { min: 58 },
  net: { min: 112 },
  margin: { min: 92 },
  menu: { min: 64 },
}
/** The handle and the number, before the columns one goes to. */
const HANDLE = 26
const NUMBER = 34

/** The left edges of the cells that stay in view when the table scrolls across. */
export const STICKY = { number: HANDLE, product: HANDLE + NUMBER }
export const STICKY_READ_ONLY = { number: 0, product: NUMBER }

/** How wide the cells of a row are, the row at least, and the part of it that stays in view. */
export function gridStyle(columns: Column[], isEditable: boolean) {
  const fixed = isEditable ? [HANDLE, NUMBER] : [NUMBER]
  const widths = columns.map((column) => WIDTHS[column])
  const template = [
    ...fixed.map((width) => `${width}px`),
    ...widths.map(({ min, grows }) => (grows ? `minmax(${min}px, 1fr)` : `${min}px`)),
  ].join(" ")
  const minWidth = [...fixed, ...widths.map(({ min }) => min)].reduce((sum, width) => sum + width)
  const productEnd = [...fixed, WIDTHS.product.min].reduce((sum, width) => sum + width)
  return { template, minWidth, productEnd }
}

export const isNumeric = (column: Column) => column !== "product" && column !== "menu"

/** How the fields of the empty row look. */
export const ENTRY_INPUT =
  "txt-compact-small text-ui-fg-base placeholder:text-ui-fg-muted caret-ui-fg-base w-full min-w-0 flex-1 self-stretch bg-transparent px-2 outline-none"
export const ENTRY_CELL =
  "relative flex min-w-0 focus-within:z-[1] focus-within:shadow-[inset_0_0_0_2px_var(--border-interactive)]"
