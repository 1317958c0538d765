import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What is read through Medusa's query: records of the CRM or of the host, joined over their links. */
export type RowQuery = {
  /** Name of the record in Medusa's query, such as `crm_offer` or `order`. */
  entity: string
  /** Fields of the record; `*` for all of its own, `relation.field` for those of others. */
  fields: readonly string[]
  /** Operators as the host's repositories know them; the types of the query know fewer of them. */
  filters?: object
  /** How many rows to leave out, how many to read at the most, and in which order. */
  pagination?: { skip?: number; take?: number; order?: object }
  /** What calculated fields need, such as the currency of a price. */
  context?: Record<string, unknown>
}

/** A page of rows, and how many there are of them altogether. */
export type RowPage<T> = { rows: T[]; count: number; offset: number; limit: number }

/**
 * The one place where a row gets its type. The query's own types are generated in each host for its modules, know
 * neither which fields were asked for nor the relations over links, and are `any` in a plugin by itself.
 */
async function read<T>(container: MedusaContainer, { fields, ...query }: RowQuery) {
  const remote = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await remote.graph({ ...query, fields: [...fields] } as Parameters<
    typeof remote.graph
  >[0])
  return { rows: data as unknown as T[], metadata }
}

/**
 * All rows that a query finds.
 * @typeParam T what a row holds, as its `fields` name it: nothing checks the one against the other
 */
export async function readRows<T>(container: MedusaContainer, query: RowQuery): Promise<T[]> {
  return (await read<T>(container, query)).rows
}

/** The first row that a query finds, such as the one with an id. */
export async function readRow<T>(container: MedusaContainer, query: RowQuery): Promise<T | undefined> {
  return (await readRows<T>(container, query))[0]
}

/** The rows of a page with `pagination.skip` and `take`, counted by the query. */
export async function readPage<T>(container: MedusaContainer, query: RowQuery): Promise<RowPage<T>> {
  const { rows, metadata } = await read<T>(container, query)
  return { rows, count: metadata?.count ?? 0, offset: metadata?.skip ?? 0, limit: metadata?.take ?? 0 }
}
