import type { Actor, Level } from "../../../modules/pipeline"
import { offersNamed } from "../name-offers"

const reading = (level: Level) =>
  ({ user_id: "me", team_id: "north", permissions: { offer: { read: level } } }) as Actor

it("names only the offers that the reader may see", () => {
  const mine = { number: "OF-1", owner_id: "me", team_id: "north" }
  const theirs = { number: "OF-2", owner_id: "other", team_id: "south" }
  expect(offersNamed(reading("own"), [mine])).toEqual({ item: "named_offers", numbers: ["OF-1"] })
  expect(offersNamed(reading("own"), [theirs, mine])).toEqual({
    item: "named_offers_and_others",
    numbers: ["OF-1"],
  })
  expect(offersNamed(reading("own"), [theirs])).toEqual({ item: "hidden_offers" })
  expect(offersNamed(reading("none"), [mine, theirs])).toEqual({ item: "hidden_offers" })
  expect(offersNamed(reading("all"), [mine, theirs])).toEqual({
    item: "named_offers",
    numbers: ["OF-1", "OF-2"],
  })
})
