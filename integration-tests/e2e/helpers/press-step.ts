import type { Page } from "playwright-core"

/** Takes the next step of an order with the keyboard, once the step before it is over. */
export const pressStep = (page: Page, step: "deliver" | "mark-delivered" | "invoice" | "pay") =>
  page.locator(`[data-testid=order-${step}]:enabled`).press("Enter")
