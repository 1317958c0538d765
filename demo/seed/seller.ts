/** The company that the shop belongs to, as its documents show it. */
import { readFileSync } from "node:fs"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { saveSellerLogoWorkflow, saveSellerWorkflow } from "../../src/workflows/seller"
import { makeCui, makeIban, makeTradeRegisterNumber } from "./business-numbers"
import { Random } from "./random"
import { SYSTEM_ACTOR_ID } from "../../src/workflows/access/system-actor"

export const COMPANY_NAME = "Distrib Electro Nord SRL"

export async function seedSeller(container: MedusaContainer): Promise<void> {
  const random = new Random(1)
  await saveSellerWorkflow(container).run({
    input: {
      actor_id: SYSTEM_ACTOR_ID,
      seller: {
        name: COMPANY_NAME,
        tax_id: `RO${makeCui(random)}`,
        register_number: makeTradeRegisterNumber(random, 33),
        share_capital: "45.000 lei",
        address_1: "Calea Unirii 27",
        city: "Suceava",
        province: "jud. Suceava",
        postal_code: "720019",
        country_code: "ro",
        email: "vanzari@electro-nord.example",
        phone: "+40230520110",
        website: "electro-nord.example",
        bank_name: "Banca Transilvania",
        iban: makeIban(random, "BTRL"),
        offer_terms:
          "Livrare în 3–5 zile lucrătoare de la confirmare, din depozitul Suceava.\nPlata: 30 de zile de la facturare.\nGaranție: 24 de luni.",
        footer: "Program: luni–vineri 8–17, sâmbătă 9–13",
      },
    },
  })
  const content = readFileSync(path.join(__dirname, "logo.png")).toString("base64")
  await saveSellerLogoWorkflow(container).run({ input: { actor_id: SYSTEM_ACTOR_ID, content } })
}
