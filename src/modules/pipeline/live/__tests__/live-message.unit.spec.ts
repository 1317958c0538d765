import { everywhere, type Level } from "../../access/permissions"
import type { Actor } from "../../access/visible-to"
import { eventFor } from "../live-message"

const actor = (level: Level, team_id: string | null = null): Actor => ({
  user_id: "me",
  team_id,
  role_key: "x",
  permissions: everywhere(level),
  store_access: "sales",
  can_configure: false,
  can_export: false,
  can_see_margin: false,
  max_discount_percent: null,
})

describe("what a reader hears of changed opportunities", () => {
  const opportunities = {
    opportunities: [
      ["mine", "me", null, "me", null],
      ["taken from me", "you", "south", "me", "north"],
      ["my team's", "you", "north", "you", "north"],
      ["a stranger's", "you", "south", null, null],
      ["nobody's", null, null, null, null],
    ] as [string, string | null, string | null, string | null, string | null][],
  }
  const heard = (who: Actor) => {
    const event = eventFor(who, opportunities)
    return event?.event === "opportunities" ? event.data.ids : []
  }

  it("is what they may see or could see until now, and nothing else", () => {
    expect(heard(actor("own"))).toEqual(["mine", "taken from me"])
    expect(heard(actor("team", "north"))).toEqual(["mine", "taken from me", "my team's"])
    expect(heard(actor("team"))).toEqual(["mine", "taken from me"])
    expect(heard(actor("all"))).toHaveLength(5)
    expect(eventFor(actor("none", "north"), opportunities)).toBeNull()
  })

  it("names nothing when it was too much to name, and says nothing to who may see none", () => {
    expect(eventFor(actor("none"), { opportunities: "many" })).toBeNull()
    expect(eventFor(actor("own"), { opportunities: "many" })).toEqual({
      event: "opportunities",
      data: { ids: "many" },
    })
  })
})
