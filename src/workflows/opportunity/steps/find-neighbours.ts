import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor, Place } from "../../../modules/pipeline"
import { visibleFilters } from "../../access/find-visible"
import { readRows } from "../../../utils/read-rows"

type Input = { actor: Actor; place: Pick<Place, "before_id" | "after_id"> }

/** Whether a place names cards that the actor may not see, which is no reason to tell that they are there. */
export const findNeighboursStep = createStep(
  "crm-find-neighbours",
  async ({ actor, place }: Input, { container }) => {
    const id = [...new Set([place.before_id, place.after_id].filter((each) => typeof each === "string"))]
    const seen = id.length
      ? await readRows<{ id: string }>(container, {
          entity: "crm_opportunity",
          fields: ["id"],
          filters: visibleFilters(actor, "opportunity", { id }),
        })
      : []
    return new StepResponse({ is_hidden: seen.length < id.length })
  },
)
