/** The thing with this id: undefined while the list loads, null when it is not in it. */
export const foundIn = <Thing extends { id: string }>(things: Thing[] | undefined, id: string | null) =>
  things && (things.find((thing) => thing.id === id) ?? null)
