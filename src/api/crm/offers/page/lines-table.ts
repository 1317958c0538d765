import type { HttpPublicOffer } from "../../../../types/http"
import type { DocumentFormats } from "../../../../pdf/formats"
import { statementOn } from "../../../../pdf/offer-document"
import { offerLineTable } from "../../../../pdf/offer-lines"
import { offerTotalRows } from "../../../../pdf/offer-totals"
import type { LineCell, LineColumn } from "../../../../pdf/parts/line-table"
import { html, type Html, multiline } from "../../../../utils/html"
import type { PageTexts } from "./texts"

const classOf = ({ isWide }: LineColumn, index: number) =>
  isWide ? "what" : index === 0 ? "position" : "number"

function heading(column: LineColumn, index: number): Html {
  return html`<th scope="col" class="${classOf(column, index)}">
    ${column.label}${column.unit && html` <span class="unit">${column.unit}</span>`}
  </th>`
}

/** On a narrow screen a cell stands beside its own heading. */
function cell({ text, below }: LineCell, column: LineColumn, index: number): Html {
  const isEmpty = text === "" && " empty"
  return html`<td class="${classOf(column, index)}${isEmpty}" data-label="${column.label}">
    <span>${multiline(text)}${below && html`<span class="small muted below">${below}</span>`}</span>
  </td>`
}

/** Lines of an offer on one page: what a telephone takes at once. */
const LINES_ON_PAGE = 200

/** Where one is among the lines of a large offer, and how to go on. */
function pageLinks(page: number, count: number, texts: PageTexts): Html | null {
  const pages = Math.ceil(count / LINES_ON_PAGE)
  if (pages <= 1) {
    return null
  }
  const last = Math.min(page * LINES_ON_PAGE, count)
  const link = (number: number, text: string) => html`<a class="button" href="?page=${number}">${text}</a>`
  return html`<nav class="pages" aria-label="${texts.pages}">
    <span class="small muted">${texts.shown((page - 1) * LINES_ON_PAGE + 1, last, count)}</span>
    ${page > 1 && link(page - 1, texts.previous)} ${page < pages && link(page + 1, texts.next)}
  </nav>`
}

/**
 * What is offered: the same lines as in the document, a page of them where there are many.
 * @param asked the number of the page; one that there is not is the nearest that there is
 */
export function linesTable(
  { lines }: HttpPublicOffer,
  { formats, texts, page: asked }: { formats: DocumentFormats; texts: PageTexts; page: number },
): Html {
  const page = Math.max(1, Math.min(asked, Math.ceil(lines.length / LINES_ON_PAGE)))
  const part = { offset: (page - 1) * LINES_ON_PAGE, limit: LINES_ON_PAGE }
  const { columns, rows } = offerLineTable(lines, formats, part)
  const links = pageLinks(page, lines.length, texts)
  return html`${links}
    <table class="lines">
      <thead>
        <tr>
          ${columns.map(heading)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) =>
          "note" in row
            ? html`<tr>
                <td class="what note" colspan="${columns.length}">${multiline(row.note)}</td>
              </tr>`
            : html`<tr>
                ${row.cells.map((one, index) => cell(one, columns[index], index))}
              </tr>`,
        )}
      </tbody>
    </table>
    ${links}`
}

/** What it comes to: the same sums as in the document. */
export function totalsList(offer: HttpPublicOffer, formats: DocumentFormats): Html {
  const { rows, grand } = offerTotalRows(offer, formats)
  return html`<div class="sums">
    <p class="small muted">${statementOn(offer, formats)}</p>
    <dl class="totals">
      ${rows.map(
        ({ label, amount, isStrong }) =>
          html`<dt class="${isStrong && "strong"}">${label}</dt>
            <dd class="${isStrong && "strong"}">${amount}</dd>`,
      )}
      <dt class="sum">${grand.label}</dt>
      <dd class="sum">${grand.amount}</dd>
    </dl>
  </div>`
}
