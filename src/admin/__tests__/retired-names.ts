/** Words and names that were replaced by plain ones, and must not come back into identifiers, keys or file names. */
export const RETIRED_NAMES = {
  /** No word of a name; `isTold` and `told_at` hold the word `told`. */
  words: [
    ...["arrive", "arrived", "ask", "asked", "crowd", "heir", "ladder", "look", "outsider", "outsiders"],
    ...["patience", "picture", "pictures", "said", "say", "says", "shown", "stories", "story"],
    ...["tell", "telling", "tells", "told", "walk", "walked", "walking"],
  ],
  /** No words one after the other: `takeIn` and `useTakeIn` hold `take in`. */
  phrases: ["hand over", "take in", "taken in", "taking in"],
  /** No beginning of a constant: `MOST_FILES` is `MAX_FILES`. */
  constants: ["FEWEST", "LONGEST", "MOST"],
}

/** Names of elsewhere: of the server's exports and of the sample shop's data. */
export const STILL_USED = new Set(["takeInOrderWorkflow", "walk_in"])
