/** The host's own words where it shows that a page was refused; it has none for that, and says this of all failures. */
export const hostPages = {
  errorBoundary: {
    defaultTitle: "This page cannot be shown",
    defaultMessage: "If your role does not open it, ask a sales manager for more access to the store.",
  },
}
