import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { assertNoteAllows, type NoteAction } from "../../../modules/sales_order"
import { readRow } from "../../../utils/read-rows"

type Input = { action: NoteAction; number: unknown; fulfillment_id: unknown }

/**
 * Refuses what a note's fulfilment or order does not allow any more. Asks the host, not the note: of a canceled order it
 * would itself take "delivered".
 * @throws conflict
 */
export const assertNoteAllowsStep = createStep(
  "crm-assert-note-allows",
  async ({ action, number, fulfillment_id }: Input, { container }) => {
    const fulfillment = await readRow<Found>(container, {
      entity: "fulfillment",
      fields: ["id", "shipped_at", "delivered_at", "canceled_at", "order.status", "order.display_id"],
      filters: { id: String(fulfillment_id) },
    })
    type Found = Omit<Parameters<typeof assertNoteAllows>[1], "number">
    if (!fulfillment) {
      throw crmError("delivery_note_fulfillment_gone", { number: String(number) })
    }
    assertNoteAllows(action, { ...fulfillment, number: String(number) })
    return new StepResponse(undefined)
  },
)
