import { readdirSync } from "node:fs"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { Modules } from "@medusajs/framework/utils"
import type { AxiosInstance, AxiosResponse } from "axios"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../src/modules/pipeline"
import { uploadAttachmentsWorkflow } from "../../../src/workflows/attachment/upload-attachments"
import { createDashboardUser, type DashboardUser, seedDefaults } from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"

const MEGABYTE = 1024 * 1024

type Sent = { name?: string; content: string | Buffer; type?: string }

export const files: HostSuite = ({ api, getContainer }) => {
  const users: Record<string, DashboardUser> = {}
  const as: Record<string, CrmClient> = {}
  let lead: string
  let opportunity: string
  let kept: string[]

  const client = () => api as AxiosInstance
  const settings = (who: string) => ({ headers: users[who].headers, validateStatus: () => true })
  const upload = (who: string, path: string, files: Sent[], field = "files"): Promise<AxiosResponse> => {
    const form = new FormData()
    for (const { name = "a.txt", content, type = "text/plain" } of files)
      form.append(field, new Blob([content as BlobPart], { type }), name)
    return client().post(`/admin/crm/${path}`, form, settings(who))
  }
  const uploadOne = async (path: string, file: Sent) => (await upload("owner", path, [file])).data.files[0]
  const download = (who: string, path: string): Promise<AxiosResponse<Buffer>> =>
    client().get(`/admin/crm/${path}`, { ...settings(who), responseType: "arraybuffer" })
  const pipeline = () => getContainer().resolve<PipelineModuleService>(PIPELINE_MODULE)
  const stored = async () => {
    const rows = await pipeline().listAttachments({}, { withDeleted: true, take: 1000 })
    return rows.map(({ file_id }) => file_id)
  }
  const hasContent = (file_id: string) =>
    getContainer()
      .resolve(Modules.FILE)
      .getAsBuffer(file_id)
      .then(Boolean, () => false)

  beforeAll(async () => {
    await seedDefaults(getContainer())
    for (const name of ["manager", "owner", "stranger"]) {
      users[name] = await createDashboardUser(getContainer(), { email: `${name}@crm.test` })
      as[name] = crmClient(api, users[name])
      await as[name].get("me")
    }
    const made = await as.owner.post("leads", { name: "Ion" })
    lead = `leads/${made.data.lead.id}/files`
    const { data } = await as.owner.post("opportunities", { title: "Birouri" })
    opportunity = `opportunities/${data.opportunity.id}/files`
  })

  describe("files", () => {
    // The database is set back after each test, the store of files is not.
    afterEach(async () => {
      kept = await stored()
      await getContainer().resolve(Modules.FILE).deleteFiles(kept)
    })

    it("come back as they were sent, under their Romanian name", async () => {
      const content = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256))
      const name = "Ofertă încălzire – „ș, ț” 50%.pdf"
      const { status, data } = await upload("owner", opportunity, [
        { name, content, type: "application/pdf" },
        { name, content: "altul", type: "application/pdf" },
      ])
      expect(status).toBe(200)
      const file = data.files.find(({ size }: { size: number }) => size === 70_000)
      expect(file).toEqual({
        id: expect.stringMatching(/^crmatt_/),
        name,
        mime_type: "application/pdf",
        size: 70_000,
        lead_id: null,
        opportunity_id: opportunity.split("/")[1],
        created_by: users.owner.user.id,
        created_at: expect.stringMatching(/Z$/),
      })
      const listed = await as.owner.get(opportunity)
      expect(listed.data.files).toHaveLength(2)
      expect(listed.data.files).toContainEqual(file)
      expect((await as.owner.get(lead)).data.files).toEqual([])

      const answer = await download("owner", `${opportunity}/${file.id}`)
      expect(answer.status).toBe(200)
      expect(answer.data.equals(content)).toBe(true)
      expect(answer.headers).toMatchObject({
        "content-type": "application/pdf",
        "content-length": "70000",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      })
      const disposition = String(answer.headers["content-disposition"])
      expect(disposition).toMatch(/^attachment; /)
      expect(decodeURIComponent(disposition.split("filename*=UTF-8''")[1])).toBe(name)
    })

    it("are never shown as a page, and keep no path", async () => {
      const file = await uploadOne(lead, {
        name: "..\\..\\static/<b>\u202epagină.html",
        content: "<script>alert(1)</script>",
        type: "text/html",
      })
      expect(file.name).toBe("<b>pagină.html")
      const { headers } = await download("owner", `${lead}/${file.id}`)
      expect(headers["content-disposition"]).toMatch(/^attachment; /)
      expect(headers["x-content-type-options"]).toBe("nosniff")
      const [row] = await pipeline().listAttachments({ id: file.id })
      expect(row.file_id).toMatch(/^private-\d+-crm-[0-9a-f-]{36}$/)
    })

    it("go away with their content", async () => {
      const file = await uploadOne(lead, { content: "x" })
      const [content] = await stored()
      expect(await hasContent(content)).toBe(true)
      expect((await as.owner.delete(`${lead}/${file.id}`)).data).toEqual({
        id: file.id,
        object: "file",
        deleted: true,
      })
      expect(await hasContent(content)).toBe(false)
      expect((await as.owner.get(lead)).data.files).toEqual([])
      expect((await download("owner", `${lead}/${file.id}`)).status).toBe(404)
      expect((await as.owner.delete(`${lead}/${file.id}`)).status).toBe(404)
    })

    it("leave nothing behind when something after them fails", async () => {
      const id = lead.split("/")[1]
      const uploaded: string[] = []
      const files = getContainer().resolve(Modules.FILE)
      const opened = jest.spyOn(files, "getUploadStream")
      const refuse = jest.spyOn(pipeline(), "addAttachments").mockRejectedValue(new Error("no"))
      const input = { actor_id: users.owner.user.id, scope: "lead" as const, id }
      const content = Buffer.from("x").toString("base64")
      const { errors } = await uploadAttachmentsWorkflow(getContainer()).run({
        input: { ...input, files: [{ name: "a", size: 1, content }] },
        throwOnError: false,
      })
      for (const { value } of opened.mock.results)
        uploaded.push(((await value) as { fileKey: string }).fileKey)
      refuse.mockRestore()
      opened.mockRestore()
      expect([errors.length, uploaded.length]).toEqual([1, 1])
      expect(await hasContent(uploaded[0])).toBe(false)
      expect(await stored()).toEqual([])
    })

    it("whose content was lost are said to be", async () => {
      const file = await uploadOne(lead, { content: "x" })
      await getContainer()
        .resolve(Modules.FILE)
        .deleteFiles(await stored())
      const { status, data } = await download("owner", `${lead}/${file.id}`)
      expect([status, JSON.parse(String(data)).message]).toEqual([404, expect.stringContaining("content")])
      expect((await as.owner.delete(`${lead}/${file.id}`)).status).toBe(200)
    })

    it("are seen and changed with their record only", async () => {
      const file = await uploadOne(lead, { content: "secret" })
      const path = `${lead}/${file.id}`
      const statuses = async (who: string) => [
        (await as[who].get(lead)).status,
        (await download(who, path)).status,
        (await upload(who, lead, [{ content: "x" }])).status,
        (await as[who].delete(path)).status,
      ]
      expect(await statuses("stranger")).toEqual([404, 404, 404, 404])
      const { data } = await as.manager.post("roles", {
        name: "Viewer",
        permissions: { lead: { read: "all" }, opportunity: { read: "all" } },
      })
      await as.manager.post("reps", { user_id: users.stranger.user.id, role_id: data.role.id })
      expect(await statuses("stranger")).toEqual([200, 200, 403, 403])
      expect((await download("stranger", `${opportunity}/${file.id}`)).status).toBe(404)
      expect((await as.owner.delete(`${opportunity}/${file.id}`)).status).toBe(404)
      expect((await as.manager.get(lead)).data.files).toEqual([file])
      expect(await stored()).toHaveLength(1)
      await as.owner.delete(lead.replace("/files", ""))
      expect((await download("manager", path)).status).toBe(404)
      expect((await as.manager.get(lead)).status).toBe(404)
    })

    it("are refused beyond what a record may have, also by two at once, and nothing of them is stored", async () => {
      const { options } = pipeline()
      const before = { ...options }
      Object.assign(options, { max_record_files: 3, max_record_megabytes: 2 })
      try {
        const two = () => upload("owner", lead, [{ content: "a" }, { content: "b" }])
        const answers = await Promise.all([two(), two()])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        const [refused] = answers.filter(({ status }) => status === 409)
        expect(refused.data).toMatchObject({
          code: "record_files_full",
          message: expect.stringContaining("at most 3 files of 2 MB together"),
        })
        const large = await upload("owner", lead, [{ content: Buffer.alloc(2 * MEGABYTE) }])
        expect([large.status, large.data.code]).toEqual([409, "record_files_full"])
        expect(await stored()).toHaveLength(2)
      } finally {
        Object.assign(options, before)
      }
    })

    it("announced as too large are refused before they are sent", async () => {
      const { port, hostname } = new URL(client().defaults.baseURL as string)
      const answer = await new Promise<{ status?: number; body: string }>((resolve, reject) => {
        const headers = {
          ...users.owner.headers,
          "content-type": "multipart/form-data; boundary=x",
          "content-length": 300 * MEGABYTE,
        }
        const asked = request(
          { hostname, port, path: `/admin/crm/${lead}`, method: "POST", headers },
          (res) => {
            let body = ""
            res.on("data", (chunk) => (body += chunk))
            res.on("end", () => resolve({ status: res.statusCode, body }))
          },
        )
        asked.on("error", reject)
        asked.write("--x")
      })
      expect([answer.status, JSON.parse(answer.body).code]).toEqual([413, "upload_too_large"])
    })

    it("leave nothing on the server's own disk, also when whoever sends them goes away", async () => {
      const spooled = () => readdirSync(tmpdir()).filter((name) => name.startsWith("crm-upload-"))
      const before = spooled()
      await uploadOne(lead, { content: "x" })
      await upload("owner", lead, [{ content: Buffer.alloc(20 * MEGABYTE + 1) }])
      const gone = new AbortController()
      const form = new FormData()
      form.append("files", new Blob([Buffer.alloc(15 * MEGABYTE)]), "a.bin")
      const sending = client().post(`/admin/crm/${lead}`, form, { ...settings("owner"), signal: gone.signal })
      setTimeout(() => gone.abort(), 30)
      await sending.catch(() => undefined)
      for (let wait = 0; wait < 40 && spooled().length > before.length; wait++) {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      expect(spooled()).toEqual(before)
    })

    it("are refused when there is none, one is empty, too big or too many", async () => {
      const bad = async (files: Sent[], field?: string, expected = 400) => {
        const { status, data } = await upload("owner", lead, files, field)
        expect(status).toBe(expected)
        return data.message
      }
      expect(await bad([])).toContain("at least one file")
      expect(await bad([{ content: "x" }, { name: "gol.txt", content: "" }])).toContain('"gol.txt" is empty')
      const large = [{ content: Buffer.alloc(20 * MEGABYTE + 1) }]
      expect(await bad(large, "files", 413)).toContain("at most 20 MB")
      expect(await bad(Array(11).fill({ content: "x" }))).toContain("At most 10 files")
      expect(await bad([{ content: "x" }], "file")).toContain('"files"')
      const post = (body: unknown, type: string) =>
        client().post(`/admin/crm/${lead}`, body, {
          ...settings("owner"),
          headers: { ...users.owner.headers, "content-type": type },
        })
      expect((await post({}, "application/json")).status).toBe(415)
      expect((await post("rubbish", "multipart/form-data")).status).toBe(400)
      expect((await post("rubbish", "multipart/form-data; boundary=x")).status).toBe(400)
      expect(
        (
          await post(
            '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--',
            "multipart/form-data; boundary=x",
          )
        ).status,
      ).toBe(400)
      expect(await stored()).toEqual([])
      const largest = await upload("owner", lead, [{ content: Buffer.alloc(20 * MEGABYTE, 1) }])
      expect(largest.data.files[0].size).toBe(20 * MEGABYTE)
    })
  })
}
