import * as workflows from "../../../src/workflows"
import { createDashboardUser } from "../../helpers"
import { png } from "../../helpers/png"
import type { Acts, Fixture } from "./fixture"

/** The seller, the board, reasons, teams, roles and reps. */
export function settingsActs({
  crm,
  make,
  run,
  upload,
  list,
  container,
  actor_id,
  team,
  name,
}: Fixture): Acts {
  const ids = async (path: string, key: string) => (await list(path, key)).map(({ id }) => id)
  const rep = async () => {
    const { user } = await createDashboardUser(container, { email: `${name().replace(" ", "")}@crm.test` })
    const { data } = await crm.post("reps", { user_id: user.id })
    return { id: data.rep.id as string, user_id: user.id }
  }
  const logo = () => new Blob([new Uint8Array(png(30, 10))], { type: "image/png" })

  return {
    "save-seller": async () => (marked) => crm.post("seller", { name: "Mobila SRL", ...marked }),
    "save-seller-logo": async () => (marked) => upload("seller/logo", logo(), marked),
    "delete-seller-logo": async () => {
      await upload("seller/logo", logo(), { additional_data: { mark: "before" } })
      return (marked) => run(workflows.deleteSellerLogoWorkflow, { actor_id, ...marked })
    },

    "save-stage": async () => (marked) => crm.post("stages", { name: name(), ...marked }),
    "reorder-stages": async () => {
      const stage_ids = (await ids("stages", "stages")).reverse()
      return (marked) => crm.post("stages/reorder", { stage_ids, ...marked })
    },
    "assign-stage-trigger": async () => {
      const stage_id = (await make.stage()).id
      return (marked) => crm.post("stages/triggers", { trigger: "offer_sent", stage_id, ...marked })
    },
    "delete-stage": async () => {
      const { id } = await make.stage()
      return (marked) => run(workflows.deleteStageWorkflow, { actor_id, id, ...marked })
    },

    "save-lost-reason": async () => (marked) => crm.post("lost-reasons", { name: name(), ...marked }),
    "reorder-lost-reasons": async () => {
      await make.reason()
      await make.reason()
      const lost_reason_ids = (await ids("lost-reasons", "lost_reasons")).reverse()
      return (marked) => crm.post("lost-reasons/reorder", { lost_reason_ids, ...marked })
    },
    "delete-lost-reason": async () => {
      const { id } = await make.reason()
      return (marked) => run(workflows.deleteLostReasonWorkflow, { actor_id, id, ...marked })
    },

    "save-sales-team": async () => {
      const team = name()
      return (marked) => crm.post("teams", { name: team, ...marked })
    },
    "delete-sales-team": async () => {
      const { id } = await make.team()
      return (marked) => run(workflows.deleteSalesTeamWorkflow, { actor_id, id, ...marked })
    },
    "save-sales-role": async () => (marked) => crm.post("roles", { name: name(), ...marked }),
    "delete-sales-role": async () => {
      const { id } = await make.role()
      return (marked) => run(workflows.deleteSalesRoleWorkflow, { actor_id, id, ...marked })
    },
    "save-sales-rep": async () => {
      const { user } = await createDashboardUser(container, { email: "nou@crm.test" })
      return (marked) => crm.post("reps", { user_id: user.id, ...marked })
    },
    "update-sales-rep": async () => {
      const { id } = await rep()
      const team_id = (await make.team()).id
      return (marked) => crm.post(`reps/${id}`, { team_id, ...marked })
    },
    "delete-sales-rep": async () => {
      const { id } = await rep()
      const inherit_user_id = team.manager.user.id
      return (marked) => run(workflows.deleteSalesRepWorkflow, { actor_id, id, inherit_user_id, ...marked })
    },
    "retire-sales-rep": async () => {
      const { user_id } = await rep()
      return (marked) => run(workflows.retireSalesRepWorkflow, { actor_id, user_id, ...marked })
    },
  }
}
