/** What the team has to do: calls, meetings and tasks on the open deals; some late, some for today. */
import type { MedusaContainer } from "@medusajs/framework/types"
import { createActivityWorkflow } from "../../../src/workflows/activity"
import { progress } from "../progress"
import type { Random } from "../random"
import type { Known } from "./deals"
import type { Deal } from "./plan"

const COUNT = 70
const DAY = 86_400_000

const TO_DO = [
  ["call", "Sună pentru confirmarea cantităților"],
  ["call", "Întreabă de termenul de plată"],
  ["meeting", "Vizită pe șantier"],
  ["meeting", "Întâlnire la sediul clientului"],
  ["task", "Trimite mostrele de cablu"],
  ["task", "Verifică stocul la furnizor"],
] as const

/** @param deals by their opportunity's id */
export async function seedActivities(
  container: MedusaContainer,
  random: Random,
  known: Known,
  deals: ReadonlyMap<string, Deal>,
): Promise<void> {
  const open = [...deals].filter(([, { outcome }]) => !/^(lost|closed)/.test(outcome))
  const chosen = random.sample(open, COUNT)
  for (const [opportunity_id, deal] of chosen) {
    const [type, title] = random.pick(TO_DO)
    const due_at = new Date(Date.now() + random.int(-4, 10) * DAY).toISOString()
    await createActivityWorkflow(container).run({
      input: { actor_id: known.userIds[deal.owner], activity: { type, title, due_at, opportunity_id } },
    })
  }
  progress(`activities ${chosen.length}`)
}
