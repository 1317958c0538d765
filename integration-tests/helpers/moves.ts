import type { Moved, MoveInput, PipelineModuleService } from "../../src/modules/pipeline"

type OneMove = Omit<MoveInput, "opportunities" | "actor_id" | "trigger"> & { id: string; version?: number }

/** Moves and undoes single cards as nobody in particular. */
export const movesOf = (service: PipelineModuleService) => ({
  move: async ({ id, version, ...to }: OneMove): Promise<Moved> => {
    const opportunities = [{ id, version }]
    const [moved] = await service.moveOpportunities({ ...to, opportunities, actor_id: null, trigger: "move" })
    return moved
  },
  undo: (id: string) => service.undoMoves({ opportunities: [{ id }], actor_id: null }),
})
