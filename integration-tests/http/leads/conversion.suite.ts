import { Modules } from "@medusajs/framework/utils"
import {
  buildCustomer,
  buildShop,
  createDashboardUser,
  type DashboardUser,
  seedDefaults,
} from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"

export const conversion: HostSuite = ({ api, getContainer }) => {
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

  describe("conversion", () => {
    it("makes an opportunity on the board and a customer", async () => {
      const lead = await addLead({
        company_name: "Construct SRL",
        email: "ION@construct.ro",
        phone: "0722123456",
      })
      const { status, data } = await crm.post(`leads/${lead.id}/convert`, {
        opportunity: {
          title: "Mobilier birou",
          amount: 12500.5,
          currency_code: "RON",
          expected_close_date: "2027-01-31",
        },
      })
      expect(status).toBe(200)
      const [customer, ...more] = await customersOf("ion@construct.ro")
      expect(more).toEqual([])
      expect(customer).toMatchObject({
        first_name: "Ion",
        last_name: "Popescu",
        company_name: "Construct SRL",
      })
      expect(data.lead).toMatchObject({
        status: "converted",
        opportunity_id: data.opportunity.id,
        customer_id: customer.id,
      })
      expect(data.opportunity).toMatchObject({
        title: "Mobilier birou",
        customer_id: customer.id,
        contact_name: "Ion Popescu",
        company_name: "Construct SRL",
        amount: 12500.5,
        amount_source: "manual",
        currency_code: "ron",
        state: "open",
        owner_id: manager.user.id,
        expected_close_date: "2027-01-31T00:00:00.000Z",
        version: 1,
      })
      const board = await crm.get("board")
      expect(board.data.stages.map((stage: { count: number }) => stage.count)).toEqual([1, 0, 0, 0, 0, 0, 0])
      expect(board.data.stages[0].opportunities[0]).toMatchObject({
        id: data.opportunity.id,
        amount: 12500.5,
      })
      expect(board.data.stages[0].amounts).toEqual([{ currency_code: "ron", amount: 12500.5 }])
      expect((await crm.post(`leads/${lead.id}`, { status: "new" })).status).toBe(409)
    })

    it("takes the title from the lead and asks for nothing", async () => {
      const lead = await addLead({ name: "Ana Pop" })
      const { data } = await crm.post(`leads/${lead.id}/convert`, {})
      expect(data.opportunity).toMatchObject({
        title: "Ana Pop",
        customer_id: null,
        contact_name: "Ana Pop",
        amount: 0,
      })
    })

    it("twice at once gives one opportunity; the second hears what became of the lead", async () => {
      const lead = await addLead({ email: "twice@crm.test" })
      const answers = await Promise.all([1, 2, 3].map(() => crm.post(`leads/${lead.id}/convert`, {})))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      const { data } = answers.find(({ status }) => status === 409) as (typeof answers)[number]
      expect(data.details.lead).toMatchObject({ id: lead.id, status: "converted" })
      expect((await crm.get("opportunities")).data.count).toBe(1)
      expect(await customersOf("twice@crm.test")).toHaveLength(1)
    })

    it("without an e-mail, twice at once, gives one opportunity too", async () => {
      const lead = await addLead()
      const answers = await Promise.all([1, 2].map(() => crm.post(`leads/${lead.id}/convert`, {})))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect((await crm.get("opportunities")).data.count).toBe(1)
    })

    it("of several leads with one e-mail at once makes one customer", async () => {
      const leads = []
      for (const email of ["same@crm.test", "Same@CRM.test", " SAME@crm.test "])
        leads.push(await addLead({ email }))
      const answers = await Promise.all(leads.map((lead) => crm.post(`leads/${lead.id}/convert`, {})))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(new Set(answers.map(({ data }) => data.opportunity.customer_id)).size).toBe(1)
      expect(await customersOf("same@crm.test")).toHaveLength(1)
    })

    it("finds the customer the shop has, whatever the case of the e-mail", async () => {
      const customer = await buildCustomer(getContainer(), {
        email: "Vechi@Client.test",
        company_name: "Vechi SRL",
      })
      const lead = await addLead({ email: "vechi@client.TEST" })
      const { data } = await crm.post(`leads/${lead.id}/convert`, { create_customer: false })
      expect(data.opportunity).toMatchObject({ customer_id: customer.id, company_name: "Vechi SRL" })
      expect(await customersOf("vechi@client.test")).toHaveLength(1)
    })

    it("takes the customer it is told, and refuses one that does not exist", async () => {
      const customer = await buildCustomer(getContainer())
      const lead = await addLead({ email: "other@crm.test" })
      const refused = await crm.post(`leads/${lead.id}/convert`, { customer_id: "cus_none" })
      expect(refused.status).toBe(400)
      expect(refused.data.details.field).toBe("customer_id")
      const { data } = await crm.post(`leads/${lead.id}/convert`, { customer_id: customer.id })
      expect(data.lead.customer_id).toBe(customer.id)
      expect(await customersOf("other@crm.test")).toHaveLength(0)
    })

    it("without create_customer keeps the contact in the opportunity", async () => {
      const lead = await addLead({ email: "contact@crm.test", phone: "0722000111" })
      const { data } = await crm.post(`leads/${lead.id}/convert`, { create_customer: false })
      expect(data.opportunity).toMatchObject({
        customer_id: null,
        email: "contact@crm.test",
        phone: "0722000111",
      })
      expect(await customersOf("contact@crm.test")).toHaveLength(0)
    })

    it("that fails leaves nothing behind", async () => {
      const lead = await addLead({ email: "fails@crm.test" })
      const bad = [
        { opportunity: { currency_code: "xyz" } },
        { opportunity: { stage_id: "crmstg_none" } },
        { opportunity: { owner_id: "user_none" } },
        { opportunity: { amount: -1 } },
        { opportunity: { nonsense: 1 } },
      ]
      for (const body of bad) expect((await crm.post(`leads/${lead.id}/convert`, body)).status).toBe(400)
      expect((await crm.get(`leads/${lead.id}`)).data.lead).toEqual(lead)
      expect(await customersOf("fails@crm.test")).toHaveLength(0)
      expect((await crm.get("opportunities")).data.count).toBe(0)
    })
  })
}
