import { Modules } from "@medusajs/framework/utils"
import type { AxiosInstance, AxiosResponse } from "axios"
import { OFFER_MODULE, type OfferModuleService } from "../../../src/modules/offer"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../../src/modules/sales_order"
import type { HttpOffer } from "../../../src/types/http"
import { buildShop, type DashboardUser, type Shop } from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"
import { buildTeam, ok } from "../../helpers/selling"

export const SELLER = {
  name: "Țiglă & Șindrilă SRL",
  tax_id: "ro 14399840",
  register_number: "J33/1201/2008",
  share_capital: "200 lei",
  address_1: "Calea Unirii 27",
  city: "Suceava",
  province: "jud. Suceava",
  postal_code: "720019",
  country_code: "RO",
  email: "vanzari@sindrila.test",
  phone: "0230 520 110",
  website: "sindrila.test",
  bank_name: "Banca Transilvania",
  iban: "ro49 aaaa 1b31 0075 9384 0000",
  offer_terms: "Plata la 30 de zile.",
  footer: "Capital integral vărsat",
}

/** What the shop, its people and its stores are, once the suite has begun. */
type Office = {
  shop: Shop
  users: Record<"manager" | "rep" | "stranger", DashboardUser>
  manager: CrmClient
  rep: CrmClient
}

/** A shop with its sales team, and what they do with documents. */
export function documentOffice({ api, getContainer }: Parameters<HostSuite>[0]) {
  const office = {} as Office
  /** What a test stored, for the database is set back after it, and the store of files is not. */
  const stored = new Set<string>()

  const files = () => getContainer().resolve(Modules.FILE)
  const offers = () => getContainer().resolve<OfferModuleService>(OFFER_MODULE)
  const salesOrders = () => getContainer().resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)

  beforeAll(async () => {
    office.shop = await buildShop(getContainer())
    office.users = await buildTeam(getContainer(), api)
    office.manager = crmClient(api, office.users.manager)
    office.rep = crmClient(api, office.users.rep)
  })
  beforeEach(() => {
    const create = files().createFiles.bind(files())
    jest.spyOn(files(), "createFiles").mockImplementation((async (given: never) => {
      const made = (await create(given)) as unknown as { id: string } | { id: string }[]
      for (const { id } of [made].flat()) stored.add(id)
      return made
    }) as never)
  })
  afterEach(async () => {
    jest.restoreAllMocks()
    await files().deleteFiles([...stored])
    stored.clear()
  })

  const raw = (path: string, user: DashboardUser): Promise<AxiosResponse<Buffer>> =>
    (api as AxiosInstance).get(`/admin/crm/${path}`, {
      headers: user.headers,
      validateStatus: () => true,
      responseType: "arraybuffer",
    })
  const uploadLogo = (
    content: Buffer,
    user = office.users.manager,
    field = "files",
  ): Promise<AxiosResponse> => {
    const form = new FormData()
    form.append(field, new Blob([content as BlobPart]), "logo.png")
    return (api as AxiosInstance).post("/admin/crm/seller/logo", form, {
      headers: user.headers,
      validateStatus: () => true,
    })
  }
  const hasContent = (id: string) =>
    files()
      .getAsBuffer(id)
      .then(Boolean, () => false)

  const offerOf = async (lines: object[], head: object = {}): Promise<HttpOffer> => {
    const customer_id = office.shop.customers.partner.id
    return ok(await office.rep.post("offers", { customer_id, lines, ...head })).offer
  }
  const chairs = (quantity: number, more = {}) => ({
    variant_id: office.shop.products.chair.variant_id,
    quantity,
    ...more,
  })
  return { office, stored, files, offers, salesOrders, raw, uploadLogo, hasContent, offerOf, chairs }
}
