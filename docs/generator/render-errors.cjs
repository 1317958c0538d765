/** The catalogue of errors as a document. */

const HEAD = `# Errors

Made from the catalogue in \`src/errors\` by \`npm run docs\`.

Every refusal of the plugin's JSON routes answers

\`\`\`json
{ "type": "…", "code": "…", "message": "…", "details": { "field": "…", "line_id": "…", "params": {} } }
\`\`\`

- \`code\` is stable: tell errors by it. A foreign plugin's hook may answer a code of its own.
- \`message\` is the English sentence; a customer's refusals below \`/store/crm/offers\` are in the language of the offer.
  Where a validator refuses, it is Medusa's sentence about the whole request, and the code is that of the first problem.
- \`details.field\` is the path of the wrong field in the request, such as \`lines.0.quantity\`; \`details.line_id\` the line
  of an offer, order or invoice. Both only where they are known.
- \`details.params\` is what the sentence names. \`errorText(code, params, locale)\` says it in English or Romanian.
- The \`details\` of a 409 also hold the record as it is now, where its route says so.
- Medusa itself answers a request without a log-in: 401 with a message alone.

In code: \`throw crmError("version_stale", { record, version, given })\`.
`

const STATUS = {
  conflict: 409,
  forbidden: 403,
  invalid_data: 400,
  not_allowed: 400,
  not_found: 404,
  unauthorized: 401,
  unexpected_state: 500,
}

const cell = (text) => text.replaceAll("|", "\\|")

function row([code, { type, params, status, meaning }], sentences) {
  const sentence = sentences[code] ?? sentences[`${code}_other`]
  const named = params.map((param) => `\`${param}\``).join(", ")
  return `| \`${code}\` | ${status ?? STATUS[type]} | ${named} | ${cell(meaning)} | ${cell(sentence)} |`
}

/**
 * @param areas the codes of each area, by its title
 * @param sentences what is said of each in English
 */
exports.renderErrors = (areas, sentences) =>
  [
    HEAD,
    ...Object.entries(areas).map(([title, codes]) =>
      [
        `## ${title.replace(/\.$/, "")}`,
        "",
        "| Code | Status | Params | Thrown when, and what to do | Message |",
        "| --- | --- | --- | --- | --- |",
        ...Object.entries(codes).map((entry) => row(entry, sentences)),
        "",
      ].join("\n"),
    ),
  ].join("\n")
