import { Modules } from "@medusajs/framework/utils"
import {
  buildCustomer,
  buildShop,
  createDashboardUser,
  type DashboardUser,
  seedDefaults,
} from "../../helpers"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../src/modules/pipeline"
import { convertLeadWorkflow } from "../../../src/workflows/lead"
import { crmClient, type CrmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"

export const intoOpportunity: HostSuite = ({ api, getContainer }) => {
  let manager: DashboardUser
  let crm: CrmClient

  beforeAll(async () => {
    const container = getContainer()
    await seedDefaults(container)
    await buildShop(container)
    manager = await createDashboardUser(container, { email: "manager@crm.test", first_name: "Maria" })
    crm = crmClient(api, manager)
  })

  const addLead = async (fields: Record<string, unknown> = {}) =>
    (await crm.post("leads", { name: "Ion Popescu", ...fields })).data.lead

  const customersOf = (email: string) =>
    getContainer()
      .resolve(Modules.CUSTOMER)
      .listCustomers({ email: { $ilike: email } })

  describe("conversion into an opportunity that is there", () => {
    const pipeline = () => getContainer().resolve<PipelineModuleService>(PIPELINE_MODULE)
    const addOpportunity = async (fields: Record<string, unknown> = {}) =>
      (await crm.post("opportunities", { title: "Birouri", ...fields })).data.opportunity
    const convert = (id: string, body: Record<string, unknown>) => crm.post(`leads/${id}/convert`, body)
    const opportunityOf = async (id: string) => (await crm.get(`opportunities/${id}`)).data.opportunity

    /** The titles of activities and names of files of a lead or an opportunity. */
    const luggageOf = async (of: { lead_id: string } | { opportunity_id: string }) => [
      ...(await pipeline().listActivities(of)).map(({ title }) => title),
      ...(await pipeline().listAttachments(of)).map(({ name }) => name),
    ]

    const addLeadWithLuggage = async () => {
      const lead = await addLead({
        company_name: "Construct SRL",
        email: "ion@x.ro",
        phone: "0722 123 456",
      })
      await crm.post("activities", { type: "call", title: "Sună", lead_id: lead.id })
      const file = { file_id: "file_1", name: "plan.pdf", mime_type: "application/pdf", size: 5 }
      await pipeline().createAttachments({ ...file, lead_id: lead.id })
      return lead
    }

    it("links the two, fills what the opportunity does not know, and makes no customer", async () => {
      const lead = await addLeadWithLuggage()
      const opportunity = await addOpportunity({ email: "office@x.ro" })
      const { status, data } = await convert(lead.id, { opportunity_id: opportunity.id })
      expect(status).toBe(200)
      expect(data.lead).toMatchObject({
        status: "converted",
        opportunity_id: opportunity.id,
        customer_id: null,
      })
      expect(data.opportunity).toMatchObject({
        id: opportunity.id,
        title: "Birouri",
        email: "office@x.ro",
        phone: "0722 123 456",
        company_name: "Construct SRL",
        contact_name: "Ion Popescu",
        version: opportunity.version + 1,
      })
      expect(await luggageOf({ opportunity_id: opportunity.id })).toEqual(["Sună", "plan.pdf"])
      expect(await luggageOf({ lead_id: lead.id })).toEqual([])
      expect(await customersOf("ion@x.ro")).toEqual([])
      expect((await crm.get("opportunities")).data.count).toBe(1)
    })

    it("takes the customer of the opportunity, and leaves one that knows everything as it is", async () => {
      const customer = await buildCustomer(getContainer(), { company_name: "Vechi SRL" })
      const opportunity = await addOpportunity({ customer_id: customer.id })
      const lead = await addLead({ email: "ion@x.ro" })
      const { data } = await convert(lead.id, { opportunity_id: opportunity.id, create_customer: false })
      expect(data.lead.customer_id).toBe(customer.id)
      expect(data.opportunity.version).toBe(opportunity.version)
    })

    it("is refused where it makes no sense, and leaves nothing behind", async () => {
      const lead = await addLeadWithLuggage()
      const open = await addOpportunity()
      const lost = await addOpportunity()
      const [reason] = (await crm.get("lost-reasons")).data.lost_reasons
      await crm.post(`opportunities/${lost.id}/lose`, { lost_reason_id: reason.id })
      for (const [body, status] of [
        [{ opportunity_id: open.id, opportunity: { title: "x" } }, 400],
        [{ opportunity_id: open.id, customer_id: "cus_1" }, 400],
        [{ opportunity_id: open.id, create_customer: true }, 400],
        [{ opportunity_id: "a b" }, 400],
        [{ opportunity_id: "crmopp_none" }, 404],
        [{ opportunity_id: lost.id }, 409],
      ] as const)
        expect([body, (await convert(lead.id, body)).status]).toEqual([body, status])
      expect((await crm.get(`leads/${lead.id}`)).data.lead).toEqual(lead)
      expect(await opportunityOf(open.id)).toEqual(open)
      await crm.post(`leads/${lead.id}/disqualify`, { reason: "x" })
      expect((await convert(lead.id, { opportunity_id: open.id })).status).toBe(409)
    })

    it("needs an opportunity that the actor may write", async () => {
      const rep = crmClient(api, await createDashboardUser(getContainer(), { email: "rep@crm.test" }))
      const own = (await rep.post("leads", { name: "Ana" })).data.lead
      const opportunity = await addOpportunity()
      const into = { opportunity_id: opportunity.id }
      expect((await rep.post(`leads/${own.id}/convert`, into)).status).toBe(404)
      const { role } = (
        await crm.post("roles", {
          name: "Reads all",
          permissions: { lead: { read: "own", write: "own" }, opportunity: { read: "all", write: "own" } },
        })
      ).data
      const { me } = (await rep.get("me")).data
      await crm.post("reps", { user_id: me.user_id, role_id: role.id })
      expect((await rep.post(`leads/${own.id}/convert`, into)).status).toBe(403)
      expect(await opportunityOf(opportunity.id)).toEqual(opportunity)
    })

    it("at once with another conversion of the lead happens once", async () => {
      const lead = await addLeadWithLuggage()
      const opportunity = await addOpportunity()
      const answers = await Promise.all([
        convert(lead.id, { opportunity_id: opportunity.id }),
        convert(lead.id, {}),
        convert(lead.id, { opportunity_id: opportunity.id }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      const { opportunity_id } = (await crm.get(`leads/${lead.id}`)).data.lead
      expect(await luggageOf({ opportunity_id })).toEqual(["Sună", "plan.pdf"])
    })

    it("takes activities and files to a new opportunity too, and brings all back when a later part fails", async () => {
      let failing = true
      convertLeadWorkflow.hooks.leadConverted(async () => {
        if (failing) throw new Error("no")
      })
      const lead = await addLeadWithLuggage()
      const opportunity = await addOpportunity({ email: "office@x.ro" })
      for (const body of [{}, { opportunity_id: opportunity.id }]) {
        expect((await convert(lead.id, body)).status).toBe(500)
        expect((await crm.get(`leads/${lead.id}`)).data.lead).toMatchObject({
          status: "new",
          opportunity_id: null,
        })
        expect(await luggageOf({ lead_id: lead.id })).toEqual(["Sună", "plan.pdf"])
      }
      const { version: _, updated_at: __, ...same } = await opportunityOf(opportunity.id)
      expect(opportunity).toMatchObject(same)
      expect((await crm.get("opportunities")).data.count).toBe(1)
      expect(await customersOf("ion@x.ro")).toEqual([])
      failing = false
      const { data } = await convert(lead.id, {})
      expect(await luggageOf({ opportunity_id: data.opportunity.id })).toEqual(["Sună", "plan.pdf"])
    })
  })
}
