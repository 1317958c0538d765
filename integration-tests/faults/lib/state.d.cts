type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

type State = { offer: { status: string }; siblings: { status: string }[] }

export function stateOf(query: Query, id: string): Promise<State>
export function strayReservations(query: Query): Promise<number>
export function violations(state: State): string[]
