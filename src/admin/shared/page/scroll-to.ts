const SCROLLS = /auto|scroll/

/**
 * Scrolls to an element inside what is meant to be scrolled. `scrollIntoView` would also push the dashboard's frame
 * out of sight where that cannot scroll far enough.
 */
export function scrollTo(element: HTMLElement): void {
  let frame = element.parentElement
  while (frame && !SCROLLS.test(getComputedStyle(frame).overflowY)) {
    frame = frame.parentElement
  }
  const top = element.getBoundingClientRect().top - (frame?.getBoundingClientRect().top ?? 0)
  frame?.scrollBy({ top, behavior: "smooth" })
}
