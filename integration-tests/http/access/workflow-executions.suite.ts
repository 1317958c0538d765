import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { WorkflowManager } from "@medusajs/framework/orchestration"
import { MedusaWorkflow } from "@medusajs/framework/workflows-sdk"
import type { AxiosInstance } from "axios"
import { createLeadWorkflow } from "../../../src/workflows/lead/create-lead"
import { moveOpportunitiesWorkflow } from "../../../src/workflows/opportunity/move-opportunities"
import { createOpportunityWorkflow } from "../../../src/workflows/opportunity/create-opportunity"
import { saveSalesRepWorkflow } from "../../../src/workflows/access/save-sales-rep"
import { SYSTEM_ACTOR_ID } from "../../../src/workflows/access/system-actor"
import { CRM_WORKFLOW_IDS } from "../../../src/workflows/workflow-ids"
import { buildReps, type Rep } from "../../helpers/reps"
import type { HostSuite } from "../../helpers/in-one-host"
import type { Route } from "../../helpers/routes"

const EXECUTIONS = "/admin/workflows-executions"

/** Workflows that record who acted by asking for them; this one only computes, and only for code. */
const WITHOUT_ACTOR = ["price-offer"]

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes("__tests__"))
    .map((file) => path.join(folder, file))

/** Nobody runs, answers, follows or reads our workflows through the host's routes; and who acts cannot be made up. */
export const workflowExecutions =
  (routes: Route[]): HostSuite =>
  ({ api, getContainer }) => {
    const client = api as AxiosInstance
    let manager: Rep
    let rep: Rep

    beforeAll(async () => {
      ;({ manager, rep } = await buildReps(api, getContainer(), ["manager", "rep"]))
    })

    const ask = (who: Rep, method: string, path: string, data?: unknown) =>
      client.request({ method, url: path, data, headers: who.headers, validateStatus: () => true })

    /** What the host's routes for one workflow are asked with. */
    const requestsFor = (id: string): [method: string, path: string, body?: unknown][] => {
      const promote = { actor_id: null, rep: { user_id: rep.user.id, role_key: "sales_manager" } }
      const step = { transaction_id: "x", step_id: "crm-load-actor", response: {} }
      return [
        ["POST", `${EXECUTIONS}/${id}/run`, { input: promote }],
        ["POST", `${EXECUTIONS}/${id}/steps/success`, step],
        ["POST", `${EXECUTIONS}/${id}/steps/failure`, step],
        ["GET", `${EXECUTIONS}/${id}/subscribe`],
        ["GET", `${EXECUTIONS}/${id}/x`],
        ["GET", `${EXECUTIONS}/${id}/x/subscribe`],
      ]
    }

    const shapeOf = (path: string) => path.replace(/:(\w+)/g, "*")

    it("every workflow of ours is known as ours", () => {
      const written = filesBelow("src/workflows").flatMap((file) =>
        [...readFileSync(file, "utf8").matchAll(/createWorkflow\(\s*"([^"]+)"/g)].map(([, id]) => id),
      )
      const jobs = filesBelow("src/jobs").map(
        (file) => `job-${/name: "([^"]+)"/.exec(readFileSync(file, "utf8"))?.[1]}`,
      )
      expect([...written, ...jobs].sort()).toEqual([...CRM_WORKFLOW_IDS].sort())
      const registered = [...WorkflowManager.getWorkflows().keys()]
      expect(registered).toEqual(expect.arrayContaining(written))
      expect(written.length).toBeGreaterThan(60)
    })

    it("the host's routes are closed for each of them, whoever asks", async () => {
      const walked = requestsFor("*").map(([method, path]) => `${method} ${path.replace("/x", "/*")}`)
      const known = [`GET ${EXECUTIONS}`, `GET ${EXECUTIONS}/*`, ...walked]
      const ofTheRouter = routes
        .filter(({ path }) => path.startsWith(EXECUTIONS))
        .map(({ method, path }) => `${method} ${shapeOf(path)}`)
      expect([...new Set(ofTheRouter)].sort()).toEqual([...known].sort())

      const open: string[] = []
      for (const id of CRM_WORKFLOW_IDS) {
        for (const [method, path, body] of requestsFor(id)) {
          const who = method === "POST" ? rep : manager
          const { status } = await ask(who, method, path, body)
          if (status !== 403) open.push(`${method} ${path}: ${status}`)
        }
      }
      expect(open).toEqual([])
      for (const spelling of [
        `${EXECUTIONS}/%73ave-sales-rep/run/`,
        "/ADMIN/Workflows-executions/save-sales-rep/run",
      ]) {
        const { status } = await ask(rep, "POST", spelling, requestsFor("")[0][2])
        expect([spelling, status]).toEqual([spelling, 403])
      }
      expect((await rep.get("me")).data.me).toMatchObject({ role: "sales_rep", can_configure: false })
    })

    it("what ran of ours is read by nobody, what ran of others by the manager", async () => {
      const rows = ["save-sales-rep", "create-customers"].map((workflow_id) => ({
        workflow_id,
        id: generateEntityId(undefined, "wf_exec"),
        transaction_id: `${workflow_id}-1`,
        execution: JSON.stringify({}),
        context: JSON.stringify({}),
        state: "done",
        run_id: generateEntityId(),
      }))
      await getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)("workflow_execution").insert(rows)
      const [ours, others] = rows
      const list = await ask(manager, "GET", EXECUTIONS)
      const told = list.data.workflow_executions.map(({ id }: { id: string }) => id)
      expect([told.includes(ours.id), told.includes(others.id)]).toEqual([false, true])
      for (const query of [`workflow_id=${ours.workflow_id}`, `workflow_id[]=${ours.workflow_id}`]) {
        expect((await ask(manager, "GET", `${EXECUTIONS}?${query}`)).status).toBe(403)
      }
      expect((await ask(manager, "GET", `${EXECUTIONS}/${ours.id}`)).status).toBe(403)
      expect((await ask(manager, "GET", `${EXECUTIONS}/${others.id}`)).data.workflow_execution.id).toBe(
        others.id,
      )
    })

    it("no input names the system", async () => {
      const run = async (id: string, input: unknown): Promise<string> => {
        try {
          await MedusaWorkflow.getWorkflow(id)(getContainer()).run({ input })
          return "done"
        } catch (error) {
          return (error as { type: string }).type
        }
      }
      const odd: unknown[] = [undefined, "", "system", {}, [SYSTEM_ACTOR_ID], { toString: SYSTEM_ACTOR_ID }]
      const tries = [
        ...[...CRM_WORKFLOW_IDS].flatMap((id): [string, unknown][] => [
          [id, null],
          [id, `system:${generateEntityId()}`],
        ]),
        ...odd.map((actor_id): [string, unknown] => ["save-sales-rep", actor_id]),
      ]
      const let_in: string[] = []
      for (const [id, actor_id] of tries) {
        if (WITHOUT_ACTOR.includes(id) || id.startsWith("job-")) continue
        const type = await run(id, { actor_id, id: "x", ids: ["x"], opportunities: [{ id: "x" }] })
        if (type !== "unauthorized") let_in.push(`${id} as ${JSON.stringify(actor_id)}: ${type}`)
      }
      expect(let_in).toEqual([])
      expect(await run("record-offer-opening", { offer_id: "x", actor_id: manager.user.id })).toBe(
        "forbidden",
      )
    })

    it("what the system does is nobody's, and its name is written nowhere", async () => {
      const container = getContainer()
      const actor_id = SYSTEM_ACTOR_ID
      const { result: lead } = await createLeadWorkflow(container).run({
        input: { actor_id, lead: { name: "Ion" } },
      })
      const { result } = await createOpportunityWorkflow(container).run({
        input: { actor_id, opportunity: { title: "Birouri" } },
      })
      const { stages } = (await manager.get("stages")).data
      await moveOpportunitiesWorkflow(container).run({
        input: { actor_id, opportunities: [{ id: result.id }], stage_id: stages[1].id },
      })
      await saveSalesRepWorkflow(container).run({
        input: { actor_id, rep: { user_id: rep.user.id, team_id: null } },
      })
      expect(lead.owner_id).toBeNull()
      const { history } = (await manager.get(`opportunities/${result.id}/history`)).data
      expect(history[0].actor_id).toBeNull()
      const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const { rows } = await database.raw(
        "select relname from pg_class where relkind = 'r' and relname like 'crm\\_%'",
      )
      for (const { relname } of rows) {
        const found = await database.raw(
          `select count(*)::int as count from ?? t where t::text like '%system:%'`,
          [relname],
        )
        expect([relname, found.rows[0].count]).toEqual([relname, 0])
      }
    })
  }
