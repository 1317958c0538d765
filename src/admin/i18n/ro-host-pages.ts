/** The host's own words where it shows that a page was refused; it has none for that, and says this of all failures. */
export const hostPages = {
  errorBoundary: {
    defaultTitle: "Pagina nu poate fi afișată",
    defaultMessage: "Dacă rolul tău nu o deschide, cere unui director de vânzări mai mult acces la magazin.",
  },
}
