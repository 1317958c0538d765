import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import ts from "typescript"

/** Who imports whom; of types as well. */
export type Graph = Map<string, Set<string>>

const EXTENSIONS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"]

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sourceFiles(path) : /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"))
  return importedFiles.flatMap(({ fileName }) => {
    const target = resolve(dirname(file), fileName)
    const found = EXTENSIONS.map((extension) => target + extension).find(
      (path) => existsSync(path) && statSync(path).isFile(),
    )
    return fileName.startsWith(".") && found ? [found] : []
  })
}

/** The imports between the files of a folder, by their paths in it. */
export function readImports(root: string): Graph {
  return new Map(
    sourceFiles(root).map((file) => [
      relative(root, file),
      new Set(importsOf(file).map((target) => relative(root, target))),
    ]),
  )
}

/** The same graph between what files belong to, such as their folder; files that belong to nothing are left out. */
export function groupedBy(graph: Graph, groupOf: (file: string) => string | undefined): Graph {
  const grouped: Graph = new Map()
  for (const [file, targets] of graph) {
    const from = groupOf(file)
    for (const target of targets) {
      const to = groupOf(target)
      if (from && to && from !== to) {
        grouped.set(from, (grouped.get(from) ?? new Set()).add(to))
      }
    }
  }
  return grouped
}

/** A way from each member of a circle back to itself: `["a", "b", "a"]`; one circle for each import that closes one. */
export function findCircles(graph: Graph): string[][] {
  const circles: string[][] = []
  const finished = new Set<string>()
  const visit = (file: string, way: string[]) => {
    const start = way.indexOf(file)
    if (start >= 0) {
      circles.push([...way.slice(start), file])
    } else if (!finished.has(file)) {
      for (const target of graph.get(file) ?? []) {
        visit(target, [...way, file])
      }
      finished.add(file)
    }
  }
  ;[...graph.keys()].forEach((file) => visit(file, []))
  return circles
}
