import type { HttpPublicOffer } from "../../../../types/http"
import type { DocumentFormats } from "../../../../pdf/formats"
import { statementOn } from "../../../../pdf/offer-document"
import { offerLineTable } from "../../../../pdf/offer-lines"
import { offerTotalRows } from "../../../../pdf/offer-totals"
import type { LineCell, LineColumn } from "../../../../pdf/parts/line-table"
import { html, type Html, multiline } from "../../../../utils/html"

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

/** What is offered: the same lines as in the document. */
export function linesTable(offer: HttpPublicOffer, formats: DocumentFormats): Html {
  const { columns, rows } = offerLineTable(offer.lines, formats)
  return html`<table class="lines">
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
  </table>`
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
