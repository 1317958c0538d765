/**
 * What the code promises to those who extend it: the hooks of the exported workflows and the events, each with what its
 * docblock says, and where the docblock does not say what the code does.
 */
const path = require("node:path")
const ts = require("typescript")

const ROOT = path.resolve(__dirname, "../..")
const at = (file) => path.join(ROOT, file)
const WORKFLOWS = at("src/workflows/index.ts")
const TYPES = at("src/types/index.ts")
const EVENTS = at("src/workflows/events.ts")
const HTTP_TYPES = at("src/types/http") + path.sep
/** Exists only while this runs: it assigns what each hook gets to what its docblock says. */
const CHECK = at("src/workflows/checked-hooks.ts")

/** Every hook gets it, so the docblocks do not repeat it. */
const ALWAYS = "additional_data"

/**
 * @param virtual more files, which need not be on the disk, with their text
 * @param known a program whose files are read already
 * @returns {ts.Program} of the workflows
 */
function programOf(virtual = {}, known = undefined) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined }
  const config = ts.getParsedCommandLineOfConfigFile(at("tsconfig.types.json"), { noEmit: true }, host)
  const compilerHost = ts.createCompilerHost(config.options)
  const { getSourceFile, fileExists, readFile } = compilerHost
  Object.assign(compilerHost, {
    fileExists: (file) => file in virtual || fileExists(file),
    readFile: (file) => virtual[file] ?? readFile(file),
    getSourceFile: (file, ...rest) =>
      file in virtual
        ? ts.createSourceFile(file, virtual[file], ts.ScriptTarget.ES2021, true)
        : getSourceFile(file, ...rest),
  })
  return ts.createProgram([WORKFLOWS, TYPES, ...Object.keys(virtual)], config.options, compilerHost, known)
}

/** The text of the comment in front of a node, without its stars. */
function commentOf(node) {
  const source = node.getSourceFile().text
  const range = (ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []).at(-1)
  const raw = range ? source.slice(range.pos, range.end) : ""
  return raw
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd())
    .join("\n")
    .trim()
}

/** The hooks that a docblock tells of: `@property hooks.<name> `<type>` <when>`. */
function documentedHooks(comment) {
  return comment
    .split(/^@/m)
    .filter((tag) => tag.startsWith("property hooks."))
    .map((tag) => tag.replace(/\s+/g, " ").trim())
    .map((tag) => /^property hooks\.(\w+) `(.+?)` (.+)$/.exec(tag) ?? [tag, tag])
    .map(([, name, type, when]) => ({ name, type, when }))
}

const typeNodeOf = (type) =>
  ts.createSourceFile("type.ts", `type T = ${type}`, ts.ScriptTarget.ES2021, true).statements[0].type

const keysOf = (type) => (typeNodeOf(type).members ?? []).map((member) => member.name.getText())

/** The names that a type refers to. */
function namesIn(type) {
  const names = new Set()
  const visit = (node) => {
    if (ts.isTypeReferenceNode(node)) names.add(node.typeName.getText())
    ts.forEachChild(node, visit)
  }
  visit(typeNodeOf(type))
  return [...names]
}

/** The names of HTTP types that a type is made of. */
function httpTypesIn(checker, type, seen = new Set(), found = new Set()) {
  if (!type || seen.has(type)) return found
  seen.add(type)
  for (const symbol of [type.aliasSymbol, type.symbol].filter(Boolean)) {
    const isHttp = (symbol.declarations ?? []).some((each) =>
      each.getSourceFile().fileName.startsWith(HTTP_TYPES),
    )
    if (isHttp && symbol.name !== "__type") found.add(symbol.name)
  }
  const isOurs = (symbol) =>
    (symbol.declarations ?? []).some((each) => each.getSourceFile().fileName.startsWith(at("src")))
  const parts = [
    ...(type.aliasTypeArguments ?? []),
    ...(type.types ?? []),
    ...(checker.isArrayType(type) ? checker.getTypeArguments(type) : []),
    ...type
      .getProperties()
      .filter(isOurs)
      .map((each) => checker.getTypeOfSymbol(each)),
  ]
  parts.forEach((part) => httpTypesIn(checker, part, seen, found))
  return found
}

/** What the handler of a hook gets. */
function inputOf(checker, hook) {
  const [signature] = checker.getTypeOfSymbol(hook).getCallSignatures()
  const handler = signature && checker.getTypeOfSymbol(signature.parameters[0])
  const call =
    handler?.getCallSignatures()[0] ?? handler?.types?.flatMap((each) => each.getCallSignatures())[0]
  return call && checker.getTypeOfSymbol(call.parameters[0])
}

function exportsOf(checker, program, file) {
  return checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
}

const resolved = (checker, symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** The folder of a file below src/workflows, such as `sales-order`. */
const areaOf = (file) => path.relative(at("src/workflows"), file).split(path.sep)[0]

function readWorkflow(checker, name, symbol) {
  const declaration = symbol.valueDeclaration
  const type = checker.getTypeOfSymbol(symbol)
  const property = type.getProperty("hooks")
  const hooks = property ? checker.getTypeOfSymbol(property).getProperties() : []
  return {
    name,
    area: areaOf(declaration.getSourceFile().fileName),
    hooks: documentedHooks(commentOf(declaration.parent.parent)),
    real: hooks.map((hook) => {
      const input = inputOf(checker, hook)
      return {
        name: hook.name,
        keys: input ? input.getProperties().map((each) => each.name) : [],
        http: [...httpTypesIn(checker, input)],
      }
    }),
  }
}

/** Where a docblock tells of other hooks than there are, or of other fields than they get. */
function differencesOf({ name, hooks, real }) {
  const told = hooks.map((hook) => hook.name)
  const are = real.map((hook) => hook.name)
  const missing = are
    .filter((each) => !told.includes(each))
    .map((each) => `${name}: ${each} is not documented`)
  const gone = told.filter((each) => !are.includes(each)).map((each) => `${name}: there is no hook ${each}`)
  const wrong = hooks.flatMap((hook) => {
    const { keys = [] } = real.find((each) => each.name === hook.name) ?? {}
    const documented = [...(hook.type ? keysOf(hook.type) : []), ALWAYS]
    return String([...documented].sort()) === String([...keys].sort())
      ? []
      : [`${name}.hooks.${hook.name} gets ${keys.join(", ")}; its docblock says ${documented.join(", ")}`]
  })
  return [...missing, ...gone, ...wrong]
}

/** A file that does not compile where a hook gets another type than its docblock says. */
function checkedHooks(workflows, exported) {
  const names = [...new Set(workflows.flatMap(({ hooks }) => hooks.flatMap(({ type }) => namesIn(type))))]
  const from = (file, set) => {
    const found = names.filter((name) => set.has(name))
    return found.length ? `import type { ${found.join(", ")} } from "${file}"` : ""
  }
  return [
    from("./index", exported.workflows),
    from("../types", new Set([...exported.types].filter((name) => !exported.workflows.has(name)))),
    `import type * as workflows from "./index"`,
    "type Got<T> = T extends (handler: infer H, ...rest: never[]) => unknown",
    "  ? H extends (input: infer I, ...rest: never[]) => unknown ? I : never : never",
    ...workflows.flatMap(({ name, hooks }) =>
      hooks.map(
        (hook) =>
          `export const ${name}_${hook.name} = (got: Got<typeof workflows.${name}.hooks.${hook.name}>): ${hook.type} => got`,
      ),
    ),
  ].join("\n")
}

/** @returns {string[]} what the compiler says of docblocks that name a type wrongly */
function wrongTypes(workflows, exported, known) {
  const documented = workflows.filter(({ hooks }) => hooks.every(({ type }) => type))
  const text = checkedHooks(documented, exported)
  const program = programOf({ [CHECK]: text }, known)
  const file = program.getSourceFile(CHECK)
  return program.getSemanticDiagnostics(file).map(({ messageText, start }) => {
    const { line } = file.getLineAndCharacterOfPosition(start)
    const hook = /export const (\w+)_(\w+)/.exec(text.split("\n")[line])
    const message = ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300)
    return `${hook ? `${hook[1]}.hooks.${hook[2]}` : "docblocks"}: ${message}`
  })
}

/** The events with the payload and the words of their docblocks. */
function readEvents(program) {
  const events = []
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.initializer)) {
      const [, payload, when] = /^`(.+?)` (.+)$/s.exec(commentOf(node)) ?? []
      events.push({ name: node.initializer.text, payload, when: when?.replace(/\s+/g, " ") })
    }
    ts.forEachChild(node, visit)
  }
  visit(program.getSourceFile(EVENTS))
  return events
}

/** Reads all of it; takes some ten seconds, as the compiler looks at the types. */
exports.readContract = () => {
  const program = programOf()
  const checker = program.getTypeChecker()
  const symbols = exportsOf(checker, program, WORKFLOWS)
  const workflows = symbols
    .filter(({ name }) => name.endsWith("Workflow"))
    .map((symbol) => readWorkflow(checker, symbol.name, resolved(checker, symbol)))
  const exported = {
    workflows: new Set(symbols.map(({ name }) => name)),
    types: new Set(exportsOf(checker, program, TYPES).map(({ name }) => name)),
  }
  return {
    workflows,
    events: readEvents(program),
    problems: [...workflows.flatMap(differencesOf), ...wrongTypes(workflows, exported, program)],
    httpTypes: [...new Set(workflows.flatMap(({ real }) => real.flatMap(({ http }) => http)))].sort(),
  }
}
