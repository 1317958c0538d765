/** The tables of docs/extending.md, made from what `read-contract.cjs` read. */

const cell = (text) => text.replaceAll("|", "\\|")
const code = (text) => `\`${text}\``

/** A table as prettier leaves it: each column as wide as its widest cell. */
function table(head, rows) {
  const all = [head, ...rows.map((row) => row.map(cell))]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)))
  const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(" | ")} |`
  return [line(all[0]), line(widths.map((width) => "-".repeat(width))), ...all.slice(1).map(line)].join("\n")
}

/** `sales-order` → `Sales order`. */
const titleOf = (area) => area[0].toUpperCase() + area.slice(1).replaceAll("-", " ")

function hooksOf(workflows) {
  return [...new Set(workflows.map(({ area }) => area))]
    .map((area) => {
      const rows = workflows
        .filter((each) => each.area === area)
        .flatMap(({ name, hooks }) =>
          hooks.map((hook) => [code(`${name}.hooks.${hook.name}`), code(hook.type), hook.when]),
        )
      return `### ${titleOf(area)}\n\n${table(["hook", "gets", "when"], rows)}`
    })
    .join("\n\n")
}

const eventsOf = (events) =>
  table(
    ["event", "payload", "when"],
    events.map(({ name, payload, when }) => [code(name), code(payload), when]),
  )

/** The page with its tables made anew, each between its two marks. @throws Error for a page without the marks */
exports.renderExtending = (page, { workflows, events }) =>
  Object.entries({ hooks: hooksOf(workflows), events: eventsOf(events) }).reduce((text, [name, made]) => {
    const marks = new RegExp(`(<!-- ${name}: begin.*? -->\n)[^]*?(\n<!-- ${name}: end -->)`)
    if (!marks.test(text)) {
      throw new Error(`docs/extending.md: the marks of the table "${name}" are missing`)
    }
    return text.replace(marks, (_, begin, end) => `${begin}\n${made}\n${end}`)
  }, page)
