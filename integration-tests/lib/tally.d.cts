export function tally(what: "boot" | "restore" | "log-in", started: number): void
