import type { TDocumentDefinitions } from "pdfmake/interfaces"
import type { DocumentFormats } from "../formats"
import { flowing, printedLine } from "../text"
import { DEFAULT_STYLE, SIDE, STYLES } from "../theme"
import { LOGO } from "./head"

/** What every page of a document carries, and what the file says of itself. */
export type PageFacts = {
  /** Such as `OFERTĂ nr. OF-2026-0001 R1`. */
  title: string
  author: string
  /** The lines below every page. */
  footer: (string | null)[]
  /** A data URL of a PNG or JPEG. */
  logo: string | null
  /** Across every page, for what is not yet in force. */
  watermark: string | null
  created_at: Date
}

const TOP = 40
/** Height of a line of the seller's footer, and how many letters fit in one. */
const FOOTER_LINE = 9
const LETTERS = 115

/** The frame of a document: size, fonts, running head and foot with page numbers. */
export function pageFrame(
  facts: PageFacts,
  { labels, tag }: DocumentFormats,
): Omit<TDocumentDefinitions, "content"> {
  const footer = facts.footer.map(printedLine).filter(Boolean)
  const footerLines = footer.reduce((sum, text) => sum + Math.ceil(text.length / LETTERS), 0)
  return {
    pageSize: "A4",
    pageMargins: [SIDE, TOP, SIDE, 36 + Math.max(1, footerLines) * FOOTER_LINE],
    language: tag,
    displayTitle: true,
    info: { title: facts.title, author: facts.author, creator: facts.author, creationDate: facts.created_at },
    defaultStyle: DEFAULT_STYLE,
    styles: STYLES,
    ...(facts.logo ? { images: { [LOGO]: facts.logo } } : {}),
    ...(facts.watermark
      ? {
          watermark: {
            text: facts.watermark,
            color: "#a1a1aa",
            opacity: 0.22,
            bold: true,
            angle: -45,
            fontSize: 110,
          },
        }
      : {}),
    header: (page) =>
      page === 1
        ? ""
        : {
            margin: [SIDE, 22, SIDE, 0],
            columns: [
              { text: facts.author, style: "small", width: "*" },
              { text: facts.title, style: "small", width: "auto", alignment: "right" },
            ],
          },
    footer: (page, pages) => ({
      margin: [SIDE, 14, SIDE, 0],
      columnGap: 20,
      columns: [
        { stack: footer.map((text) => ({ text: flowing(text), style: "small" })), width: "*" },
        {
          text: `${labels.page} ${page}/${pages}`,
          ...{ style: "small", width: "auto", alignment: "right", noWrap: true },
        },
      ],
    }),
  }
}
