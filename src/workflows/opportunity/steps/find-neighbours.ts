import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/pipeline/access/visible-to"
import type { Place } from "../../../modules/pipeline/ranks/column-ranks"
import { visibleFilters } from "../../access/find-visible"

type Input = { actor: Actor; place: Pick<Place, "before_id" | "after_id"> }

/** Whether a place names cards that the actor may not see, which is no reason to tell that they are there. */
export const findNeighboursStep = createStep(
  "crm-find-neighbours",
  async ({ actor, place }: Input, { container }) => {
    const id = [...new Set([place.before_id, place.after_id].filter((each) => typeof each === "string"))]
    const { data } = id.length
      ? await container.resolve(ContainerRegistrationKeys.QUERY).graph({
          entity: "crm_opportunity",
          fields: ["id"],
          filters: visibleFilters(actor, "opportunity", { id }),
        })
      : { data: [] }
    return new StepResponse({ is_hidden: data.length < id.length })
  },
)
