/** Makes one planned lead by the requests of the person who owns it, from wherever it stands. */
import { inspectLead } from "./inspect.mjs"
import { setDone, setRecord } from "./plan-table.mjs"

export async function makeLead({ db, as }, record) {
  const { plan } = record
  const owner = await as(plan.owner)
  const found = await inspectLead(db, record)
  const lead = found ?? (await owner.post("/admin/crm/leads", plan.lead)).lead
  if (!record.record_id) await setRecord(db, record, lead.id)

  const isOpen = !lead.is_deleted && ["new", "contacted"].includes(lead.status)
  const act = (name, body) => owner.post(`/admin/crm/leads/${lead.id}/${name}`, body)
  if (isOpen && plan.convert) await act("convert", { opportunity: plan.convert })
  if (isOpen && plan.disqualify) await act("disqualify", plan.disqualify)
  await setDone(db, record)
}
