import type { HttpStage, StageTrigger } from "../../../../types/http"
import { BACKWARD_TRIGGERS, STAGE_TRIGGERS, stageForTrigger } from "../../../../modules/pipeline/rules"

/** Heights in rem: of an operation and the least of a stage, of a heading, between the two documents. */
export const ROW = 2.5
export const HEADING = 2
export const GAP = 1

const of = (document: "offer" | "order") => ({
  document,
  triggers: STAGE_TRIGGERS.filter((trigger) => trigger.startsWith(document)),
})

/** The operations by the document they are made on, in the order they usually happen. */
export const OPERATIONS = [of("offer"), of("order")]

export const mayMoveBack = (trigger: StageTrigger) => BACKWARD_TRIGGERS.has(trigger)

type Target = Pick<HttpStage, "id" | "triggers" | "rank" | "kind">

/** A line from an operation (left, x = 0) to its stage (right, x = 100); y in rem from the top. */
export type DiagramLine<Stage extends Target> = { trigger: StageTrigger; stage: Stage; path: string }

const curve = (from: number, to: number) => `M 0 ${from} C 50 ${from}, 50 ${to}, 100 ${to}`

/** The middle of each operation's row. */
function operationHeights(): { middles: Map<StageTrigger, number>; height: number } {
  const middles = new Map<StageTrigger, number>()
  let top = 0
  for (const { triggers } of OPERATIONS) {
    top += HEADING
    for (const trigger of triggers) {
      middles.set(trigger, top + ROW / 2)
      top += ROW
    }
    top += GAP
  }
  return { middles, height: top - GAP }
}

/**
 * Where everything of the diagram is: operations one below the other on the left, the stages spread over the same height
 * on the right, under a heading too, and a line from each operation to the stage it leads to.
 */
export function layOutDiagram<Stage extends Target>(stages: Stage[]) {
  const { middles, height: minHeight } = operationHeights()
  const height = Math.max(minHeight, HEADING + stages.length * ROW)
  const step = (height - HEADING) / Math.max(stages.length, 1)
  const stageMiddle = (stage: Stage) => HEADING + (stages.indexOf(stage) + 0.5) * step
  const lines = [...middles].flatMap(([trigger, middle]): DiagramLine<Stage>[] => {
    const stage = stageForTrigger(stages, trigger)
    return stage ? [{ trigger, stage, path: curve(middle, stageMiddle(stage)) }] : []
  })
  return { height, lines }
}

/** The stages as they will be when the operation leads to this stage, or to none. */
export const withTrigger = <Stage extends Target>(
  stages: Stage[],
  trigger: StageTrigger,
  stageId: string | null,
): Stage[] =>
  stages.map((stage) => {
    const others = stage.triggers.filter((each) => each !== trigger)
    return { ...stage, triggers: stage.id === stageId ? [...others, trigger] : others }
  })
