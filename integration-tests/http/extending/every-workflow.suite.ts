import { sumOfRows } from "../../fuzz/stored-rows"
import type { HostSuite } from "../../helpers/in-one-host"
import { ok } from "../../helpers/selling"
import { type Act, type Acts, buildFixture, type Fixture } from "./fixture"
import { createForeignPlugin } from "./foreign-plugin"
import { offerActs } from "./offer-acts"
import { orderActs } from "./order-acts"
import { pipelineActs } from "./pipeline-acts"
import { settingsActs } from "./settings-acts"

const plugin = createForeignPlugin()
const ids = plugin.workflows.map((workflow) => workflow.getName())

const STAMPS = ["updated_at", "version", "rank"]

/** Does something of its own before it comes to the refusal, which its own workflows take back. */
const REFUSED_INSIDE = ["refresh-sales-order"]

/** An answer without what being written and taken back leaves in it. */
const withoutStamps = (answer: unknown) =>
  JSON.parse(JSON.stringify(answer, (key, value) => (STAMPS.includes(key) ? undefined : value)))

export const everyWorkflow: HostSuite = (host) => {
  let acts: Acts
  let fixture: Fixture

  beforeAll(async () => {
    fixture = await buildFixture(host)
    acts = {
      ...pipelineActs(fixture),
      ...offerActs(fixture),
      ...orderActs(fixture),
      ...settingsActs(fixture),
    }
  })
  afterEach(async () => plugin.refuse())

  const rows = () => sumOfRows(host.getContainer())

  /** Runs the act while the plugin refuses at one hook. */
  const refusedAt = async (hook: string, act: Act, mark: string) => {
    plugin.refuse(hook)
    const { status, data } = await act({ additional_data: { mark } })
    expect({ hook, status, message: data.message }).toEqual({
      ...{ hook, status: 400 },
      message: expect.stringContaining(`${hook} refuses`),
    })
    return plugin.firedWith(mark)
  }

  it("are all tried", () => expect(Object.keys(acts).sort()).toEqual([...ids].sort()))

  it.each(ids)("%s fires its hooks, and what one of them refuses is not done", async (id) => {
    const act = await acts[id]()
    const hooks = plugin.hooksOf(id)
    const [validate, ...after] = hooks
    if (validate === `${id}.validate`) {
      const before = await rows()
      const fired = await refusedAt(validate, act, id)
      expect(after.filter((hook) => fired.has(hook))).toEqual([])
      if (!REFUSED_INSIDE.includes(id)) expect(await rows()).toEqual(before)
    }
    for (const hook of validate === `${id}.validate` ? after : hooks) await refusedAt(hook, act, id)

    plugin.refuse()
    ok(await act({ additional_data: { mark: id } }))
    const fired = plugin.firedWith(id)
    expect(hooks.filter((hook) => !fired.has(hook))).toEqual([])
  })

  it("leave nothing behind that the hook after refuses, beside raised versions, used numbers and room in an order", async () => {
    const { crm, make, customer_id } = fixture
    const refused = async (hook: string, path: string, body: object = {}) => {
      await refusedAt(hook, (marked) => crm.post(path, { ...body, ...marked }), "refused")
      plugin.refuse()
    }
    const read = async (path: string) => ok(await crm.get(path))
    const same = async (path: string, act: () => Promise<void>) => {
      const before = await read(path)
      await act()
      expect(withoutStamps(await read(path))).toEqual(withoutStamps(before))
    }
    const details = `customers/${customer_id}/business-details`
    await same(details, () =>
      refused("update-business-details.businessDetailsUpdated", details, { bank_name: "BCR" }),
    )
    await same("stages", () => refused("save-stage.stageSaved", "stages", { name: "Nouă" }))
    const draft = await make.draft()
    await same(`offers/${draft.id}`, () => refused("send-offer.offerSent", `offers/${draft.id}/send`))
    const { id } = await make.note()
    await same(`delivery-notes/${id}`, () =>
      refused("cancel-delivery-note.deliveryNoteCanceled", `delivery-notes/${id}/cancel`),
    )
  })
}
