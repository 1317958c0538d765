import * as workflows from "../../../src/workflows"
import { ok } from "../../helpers/selling"
import type { Acts, Fixture } from "./fixture"

/** Leads, opportunities, activities and files. */
export function pipelineActs({ crm, make, run, upload, list, team, actor_id, name }: Fixture): Acts {
  const leads = async (count: number) => {
    const ids: string[] = []
    for (let made = 0; made < count; made++) ids.push((await make.lead()).id)
    return ids
  }
  const bulk = (action: string, body: object) => async () => {
    const ids = await leads(2)
    return (marked: object) => crm.post(`leads/bulk/${action}`, { ids, ...body, ...marked })
  }
  const onLead = (action: string, body: object) => async () => {
    const [id] = await leads(1)
    return (marked: object) => crm.post(`leads/${id}${action}`, { ...body, ...marked })
  }
  const onOpportunity = (action: string, bodyOf: () => Promise<object> | object) => async () => {
    const [{ id }, body] = [await make.opportunity(), await bodyOf()]
    return (marked: object) => crm.post(`opportunities/${id}${action}`, { ...body, ...marked })
  }
  const onActivity = (action: string, body: object) => async () => {
    const { id } = await make.activity((await make.opportunity()).id)
    return (marked: object) => crm.post(`activities/${id}${action}`, { ...body, ...marked })
  }
  const kind = async (asked: string) =>
    (await list("stages", "stages")).filter((stage) => stage.kind === asked)
  const reason = async () => ({ lost_reason_id: (await make.reason()).id })
  const owner_id = team.rep.user.id
  const file = new Blob(["conținut"], { type: "text/plain" })

  return {
    "create-lead": async () => (marked) => crm.post("leads", { name: name(), ...marked }),
    "update-lead": onLead("", { note: "Sună luni", owner_id }),
    "convert-lead": onLead("/convert", {}),
    "disqualify-lead": onLead("/disqualify", { reason: "fără buget" }),
    "merge-leads": async () => {
      const [id, twin] = await leads(2)
      return (marked) => crm.post(`leads/${id}/merge`, { lead_ids: [twin], ...marked })
    },
    "assign-leads": bulk("assign", { owner_id }),
    "tag-leads": bulk("tag", { add: ["vip"] }),
    "disqualify-leads": bulk("disqualify", { reason: "fără buget" }),
    "delete-leads": bulk("delete", {}),

    "create-opportunity": async () => (marked) => crm.post("opportunities", { title: name(), ...marked }),
    "update-opportunity": onOpportunity("", () => ({ title: "Alt titlu", owner_id })),
    "assign-opportunities": async () => {
      const { id } = await make.opportunity()
      return (marked) => crm.post("opportunities/bulk/assign", { ids: [id], owner_id, ...marked })
    },
    "move-opportunities": async () => {
      const { id } = await make.opportunity()
      const [, stage] = await kind("open")
      return async (marked) => {
        const { version } = ok(await crm.get(`opportunities/${id}`)).opportunity
        return await crm.post(`opportunities/${id}/move`, { stage_id: stage.id, version, ...marked })
      }
    },
    "undo-opportunity-moves": async () => {
      const { id, version } = await make.opportunity()
      const [, stage] = await kind("open")
      await crm.post(`opportunities/${id}/move`, { stage_id: stage.id, version })
      return (marked) => crm.post(`opportunities/${id}/undo`, { ...marked })
    },
    "win-opportunity": onOpportunity("/win", () => ({})),
    "lose-opportunity": onOpportunity("/lose", reason),
    "reopen-opportunity": async () => {
      const { id } = await make.opportunity()
      await crm.post(`opportunities/${id}/win`)
      return (marked) => crm.post(`opportunities/${id}/reopen`, { ...marked })
    },
    "delete-opportunities": async () => {
      const ids = [(await make.opportunity()).id]
      return (marked) => run(workflows.deleteOpportunitiesWorkflow, { actor_id, ids, ...marked })
    },

    "create-activity": async () => {
      const { id } = await make.opportunity()
      return (marked) =>
        crm.post("activities", { type: "task", title: "Sună", opportunity_id: id, ...marked })
    },
    "update-activity": onActivity("", { title: "Sună mâine" }),
    "complete-activity": onActivity("/done", {}),
    "reopen-activity": async () => {
      const { id } = await make.activity((await make.opportunity()).id)
      await crm.post(`activities/${id}/done`)
      return (marked) => crm.post(`activities/${id}/reopen`, { ...marked })
    },
    "delete-activity": async () => {
      const { id } = await make.activity((await make.opportunity()).id)
      return (marked) => run(workflows.deleteActivityWorkflow, { actor_id, id, ...marked })
    },

    "upload-attachments": async () => {
      const [id] = await leads(1)
      return (marked) => upload(`leads/${id}/files`, file, marked)
    },
    "delete-attachment": async () => {
      const [id] = await leads(1)
      const { data } = await upload(`leads/${id}/files`, file, { additional_data: { mark: "before" } })
      const attachment = { scope: "lead" as const, id, attachment_id: data.files[0].id }
      return (marked) => run(workflows.deleteAttachmentWorkflow, { actor_id, ...attachment, ...marked })
    },
  }
}
