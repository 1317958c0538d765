/** What an opportunity says of itself, with the stage it is in. */
export const OPPORTUNITY_FIELDS = ["*", "stage.*"]

/** The routes name the fields themselves: Medusa reads a bare `*` as a relation. */
export const listOpportunities = { defaults: ["id"], isList: true, defaultLimit: 20 }
