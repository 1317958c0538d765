export type { AmountByCurrency } from "../../modules/pipeline/rules"

export type Page = { count: number; offset: number; limit: number }
export type Deleted<Name extends string> = { id: string; object: Name; deleted: true }
