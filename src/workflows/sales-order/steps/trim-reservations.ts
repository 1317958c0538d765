import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requiredOf } from "../truth/host-order"
import { readTruth } from "../truth/read-truth"

type Input = { id: string; lines: { line_id: string }[] }

/**
 * Frees what stays reserved on these lines beyond what is still to be delivered: Medusa's order edit reserves a line's
 * whole quantity again, with what was fulfilled before.
 */
export const trimReservationsStep = createStep(
  "crm-trim-reservations",
  async ({ id, lines }: Input, { container }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    const truth = await readTruth(container, id)
    const freed: string[] = []
    const before: { id: string; quantity: number }[] = []
    for (const { line_id } of lines) {
      const line = truth.lines.find((candidate) => candidate.line_id === line_id)
      const reserved = await inventory.listReservationItems({ line_item_id: line_id })
      const left = new Map<string, number>()
      for (const { id, inventory_item_id, quantity } of reserved) {
        const pieces = line?.item ? requiredOf(line.item, inventory_item_id) : 0
        const open = left.get(inventory_item_id) ?? MathBN.mult(line?.open_to_deliver ?? 0, pieces).toNumber()
        const kept = Math.min(open, Number(quantity))
        left.set(inventory_item_id, MathBN.sub(open, kept).toNumber())
        if (kept === 0) {
          freed.push(id)
        } else if (kept < Number(quantity)) {
          before.push({ id, quantity: Number(quantity) })
          await inventory.updateReservationItems({ id, quantity: kept })
        }
      }
    }
    if (freed.length) {
      await inventory.deleteReservationItems(freed)
    }
    return new StepResponse(undefined, { freed, before })
  },
  async (trimmed, { container }) => {
    if (trimmed) {
      const inventory = container.resolve(Modules.INVENTORY)
      await inventory.restoreReservationItems(trimmed.freed)
      if (trimmed.before.length) {
        await inventory.updateReservationItems(trimmed.before)
      }
    }
  },
)
