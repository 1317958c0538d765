import path from "node:path"
import fc from "fast-check"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { costsInForce, OFFER_MODULE, type OfferModuleService } from "../../src/modules/offer"
import { daysLater } from "../../src/utils/days"

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
        valid_until: daysLater(new Date(), 1),
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

    describe("what variants cost", () => {
      const cost = (amount: number, valid_from: string, variant_id = "variant_a", currency_code = "ron") => ({
        ...{ variant_id, currency_code, amount, valid_from },
      })

      it("is one amount for a variant, currency and day, also when several say it at once", async () => {
        const amounts = [1, 2, 3, 4, 5, 6, 7, 8]
        await Promise.all(amounts.map((amount) => service.saveVariantCost(cost(amount, "2027-01-01"))))
        const [stored, ...others] = await service.listVariantCosts({})
        expect([others, amounts.includes(Number(stored.amount))]).toEqual([[], true])
        expect(await service.saveVariantCost(cost(9.123456, "2027-01-01"))).toEqual({
          ...{ id: stored.id, amount_before: Number(stored.amount) },
        })
        expect(await service.addMissingCosts([cost(1, "2027-01-01"), cost(2, "2027-01-02")])).toBe(1)
        expect(await service.listCostsOn({ variant_ids: ["variant_a"], day: "2027-01-01" })).toEqual([
          { ...cost(9.123456, "2027-01-01"), id: stored.id },
        ])
        await service.deleteVariantCosts(stored.id)
        expect(await service.addMissingCosts([{ ...cost(7, "2027-01-01"), id: stored.id }])).toBe(1)
      })

      it("is refused by the database as a second row, below nothing, or without a day", async () => {
        await service.createVariantCosts(cost(1, "2027-01-01"))
        for (const wrong of [
          cost(2, "2027-01-01"),
          cost(-1, "2027-01-02"),
          cost(1, "2027-1-2"),
          cost(1, "2027-01-02T10:00:00Z"),
          cost(1, "2027-01-02", "variant_a", "RON"),
        ]) {
          expect([wrong, await refused(service.createVariantCosts(wrong))]).toEqual([wrong, "refused"])
        }
        const [{ id }] = await service.listVariantCosts({})
        await service.softDeleteVariantCosts(id)
        await service.createVariantCosts(cost(3, "2027-01-01"))
      })

      it("is the same by the statement as by the rule, whatever is stored", async () => {
        const days = fc.integer({ min: 1, max: 9 }).map((day) => `2027-01-0${day}`)
        const costs = fc.uniqueArray(
          fc
            .tuple(fc.nat(50), days, fc.constantFrom("variant_a", "variant_b"), fc.constantFrom("ron", "eur"))
            .map((fields) => cost(...fields)),
          { maxLength: 25, selector: ({ amount: _, ...key }) => Object.values(key).join() },
        )
        await fc.assert(
          fc.asyncProperty(costs, days, async (stored, day) => {
            const ids = (await service.listVariantCosts({}, { select: ["id"], take: null })).map(
              ({ id }) => id,
            )
            await service.deleteVariantCosts(ids)
            await service.addMissingCosts(stored)
            const variant_ids = ["variant_a", "variant_b"]
            const found = await service.listCostsOn({ variant_ids, day })
            const inRon = await service.listCostsOn({ variant_ids, day, currency_code: "ron" })
            const plain = found.map(({ id: _, ...fields }) => fields)
            expect(new Set(plain)).toEqual(new Set(costsInForce(stored, day)))
            expect(inRon).toEqual(found.filter(({ currency_code }) => currency_code === "ron"))
          }),
          { numRuns: 40 },
        )
      })
    })
  },
})
