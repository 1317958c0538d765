/** The module's door for the dashboard, and a part of its index: nothing in here needs the server. */
export { compact, isCui, isIban } from "./seller/checks"
