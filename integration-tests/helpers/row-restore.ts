import { Client } from "pg"
import { tally } from "../lib/tally.cjs"

/** What this needs of its own, beside the tables that it watches. */
const SCHEMA = "test_state"
const LOCK_PATIENCE = "5s"

type Table = { name: string; columns: string; place: number }
type Sequence = { name: string; last_value: string; is_called: boolean }
/** The rows of all tables at one moment. */
type State = { filled: Set<string>; sequences: Sequence[]; changed: Set<string> }

/**
 * Puts a database back to what it was by giving the tables that were written to since then their rows again. That is
 * quicker than a copy of the database, and the host keeps its connections with all that they know of the tables.
 */
export class RowRestore {
  private readonly states = new Map<string, State>()
  private tables: Table[] = []

  private constructor(private readonly client: Client) {}

  static async of(database: string): Promise<RowRestore> {
    const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env
    const client = new Client({ host, port: Number(port), user, password, database })
    await client.connect()
    const restore = new RowRestore(client)
    await restore.watch()
    return restore
  }

  /** Remembers all rows as they are now, by a name. */
  async keep(name: string): Promise<void> {
    await this.hearOfChanges()
    const known = this.states.get(name)
    const state = known ?? {
      filled: new Set(),
      sequences: [],
      changed: new Set(this.tables.map((t) => t.name)),
    }
    const changed = this.tables.filter((table) => state.changed.has(table.name))
    const isFilled = await this.areFilled(changed)
    const copies = changed.flatMap((table) => {
      const copy = copyOf(name, table)
      const drop = state.filled.has(table.name) ? [`drop table ${copy}`] : []
      return isFilled.has(table.name)
        ? [...drop, `create unlogged table ${copy} as select ${table.columns} from ${table.name}`]
        : drop
    })
    await this.run(copies)
    for (const { name } of changed) state.filled.delete(name)
    for (const filled of isFilled) state.filled.add(filled)
    state.changed.clear()
    state.sequences = await this.readSequences()
    this.states.set(name, state)
  }

  /** Gives all tables the rows they had when `keep` was called with this name. */
  async restore(name: string): Promise<void> {
    const started = performance.now()
    await this.hearOfChanges()
    const state = this.states.get(name)
    if (!state) throw new Error(`Nothing is kept by the name ${name}`)
    const changed = this.tables.filter((table) => state.changed.has(table.name))
    await this.run([
      // Neither foreign keys nor what watches the tables.
      "set local session_replication_role = replica",
      `set local lock_timeout = '${LOCK_PATIENCE}'`,
      ...changed.map((table) => `delete from ${table.name}`),
      ...changed
        .filter((table) => state.filled.has(table.name))
        .map(
          (table) =>
            `insert into ${table.name} (${table.columns}) overriding system value select ${table.columns} from ${copyOf(name, table)}`,
        ),
      ...state.sequences.map(
        ({ name, last_value, is_called }) => `select setval('${name}', ${last_value}, ${is_called})`,
      ),
    ])
    for (const other of this.states.values()) for (const { name } of changed) other.changed.add(name)
    state.changed.clear()
    tally("restore", started)
  }

  async close(): Promise<void> {
    await this.client.end()
  }

  /** From now on each statement that writes leaves the name of its table; without a key, so that nobody waits for it. */
  private async watch(): Promise<void> {
    const { rows } = await this.client.query<{ name: string; columns: string }>(`
      select c.oid::regclass::text as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
      group by c.oid order by 1`)
    this.tables = rows.map((row, place) => ({ ...row, place }))
    await this.run([
      `create schema ${SCHEMA}`,
      `create unlogged table ${SCHEMA}.written (name text)`,
      `create function ${SCHEMA}.note() returns trigger language plpgsql as $$
        begin insert into ${SCHEMA}.written values (tg_relid::regclass::text); return null; end $$`,
      ...this.tables.map(
        ({ name }) => `create trigger test_state_note after insert or update or delete or truncate on ${name}
          for each statement execute function ${SCHEMA}.note()`,
      ),
    ])
  }

  private async hearOfChanges(): Promise<void> {
    const { rows } = await this.client.query<{ name: string }>(
      `with heard as (delete from ${SCHEMA}.written returning name) select distinct name from heard`,
    )
    for (const state of this.states.values()) for (const { name } of rows) state.changed.add(name)
  }

  private async areFilled(tables: Table[]): Promise<Set<string>> {
    if (!tables.length) return new Set()
    const { rows } = await this.client.query<{ name: string }>(
      tables
        .map(({ name }) => `select '${name}' as name where exists (select from ${name})`)
        .join(" union all "),
    )
    return new Set(rows.map(({ name }) => name))
  }

  private async readSequences(): Promise<Sequence[]> {
    const { rows: names } = await this.client.query<{ name: string }>(
      "select oid::regclass::text as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace",
    )
    if (!names.length) return []
    const { rows } = await this.client.query<Sequence>(
      names
        .map(({ name }) => `select '${name}' as name, last_value, is_called from ${name}`)
        .join(" union all "),
    )
    return rows
  }

  /** In one transaction and one message. */
  private async run(statements: string[]): Promise<void> {
    try {
      await this.client.query(["begin", ...statements, "commit"].join(";\n"))
    } catch (error) {
      await this.client.query("rollback")
      throw error
    }
  }
}

const copyOf = (state: string, { place }: Table) => `${SCHEMA}."${state} ${place}"`
