import type { Contract } from "./read-contract.cjs"

export function renderExtending(page: string, contract: Pick<Contract, "workflows" | "events">): string
