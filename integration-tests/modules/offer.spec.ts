import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { OFFER_MODULE } from "../../src/modules/offer"
import type OfferModuleService from "../../src/modules/offer/service"

const folder = path.resolve(__dirname, "../../src/modules/offer")

moduleIntegrationTestRunner<OfferModuleService>({
  moduleName: OFFER_MODULE,
  resolve: folder,
  pathToMigrations: path.join(folder, "migrations"),
  testSuite: ({ service }) => {
    const add = async (revision = 1, root_id = "crmoff_root") => {
      const offer = await service.createOffers({
        number: "OF-2026-0001",
        revision,
        root_id,
        customer_id: "cus_1",
        region_id: "reg_1",
        currency_code: "ron",
        valid_until: new Date(Date.now() + 86_400_000),
        buyer: { name: "Ana Pop", email: null, phone: null, business_details: null },
        buyer_name: "Ana Pop",
      })
      return offer.id
    }
    const refused = (writing: Promise<unknown>) => writing.catch(() => "refused")
    const statuses = (ended: PromiseSettledResult<unknown>[]) => ended.map(({ status }) => status).sort()

    it("of two people who save one draft at once, the second is told", async () => {
      const id = await add()
      const ended = await Promise.allSettled(["a", "b"].map((note) => service.saveDraft(id, 1, { note }, [])))
      expect(statuses(ended)).toEqual(["fulfilled", "rejected"])
      expect(ended.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { type: "conflict" },
      })
    })

    it("is sent once, also by two at once, and is frozen then", async () => {
      const id = await add()
      const send = () =>
        service.changeStatus({ id, status: "draft", version: 1 }, "sent", { sent_at: new Date() })
      expect(statuses(await Promise.allSettled([send(), send()]))).toEqual(["fulfilled", "rejected"])
      expect(await service.retrieveOffer(id)).toMatchObject({ status: "sent", version: 2 })
      await expect(service.saveDraft(id, 2, { note: "late" }, [])).rejects.toMatchObject({ type: "conflict" })
    })

    it("refuses a status that does not follow", async () => {
      const id = await add()
      await expect(service.changeStatus({ id, status: "draft" }, "accepted")).rejects.toMatchObject({
        type: "conflict",
      })
    })

    it("lets the database draft and accept one revision of a number at most", async () => {
      const first = await add(1)
      expect(await refused(add(2))).toBe("refused")
      await service.updateOffers({ id: first, status: "accepted" })
      const second = await add(2)
      expect(await refused(service.updateOffers({ id: second, status: "accepted" }))).toBe("refused")
    })

    it("has no line without a product, a quantity or a price, and deletes its lines with itself", async () => {
      const offer_id = await add()
      const line = {
        offer_id,
        rank: 0,
        title: "Birou",
        variant_id: "variant_1",
        product_id: "prod_1",
        quantity: 1,
      }
      expect(await refused(service.createOfferLines({ ...line, variant_id: null }))).toBe("refused")
      expect(await refused(service.createOfferLines({ ...line, quantity: 0 }))).toBe("refused")
      expect(await refused(service.createOfferLines({ ...line, unit_price: -1 }))).toBe("refused")
      await service.createOfferLines([line, { offer_id, rank: 1, title: "Livrare la etaj", kind: "note" }])
      expect(await service.listOfferLines({ offer_id })).toHaveLength(2)
      await service.softDeleteOffers([offer_id])
      expect(await service.listOfferLines({ offer_id })).toHaveLength(0)
    })
  },
})
