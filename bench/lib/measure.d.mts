export function sideBySide<Name extends string>(
  rounds: number,
  actions: Record<Name, (round: number) => Promise<unknown>>,
  before?: () => Promise<unknown>,
): Promise<Record<Name, number>>
