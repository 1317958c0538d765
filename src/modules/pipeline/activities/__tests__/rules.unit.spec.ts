import { assertReopenable, planActivity, planActivityEdit } from "../rules"
import { recordOf } from "../records"

const now = new Date("2026-11-23T10:00:00Z")

describe("planActivity", () => {
  it("leaves a task to be done, and takes a call that was made already", () => {
    expect(planActivity({ type: "task", title: "Trimite mostre", due_at: "2026-11-30" }, now)).toEqual({
      type: "task",
      title: "Trimite mostre",
      note: null,
      due_at: new Date("2026-11-30T00:00:00Z"),
      done_at: null,
    })
    const call = { type: "call", title: "Sunat", done_at: "2026-11-22T15:00:00+02:00" } as const
    expect(planActivity(call, now).done_at).toEqual(new Date("2026-11-22T13:00:00Z"))
  })

  it("has a note done from the start, now or on the day it tells of, and never due", () => {
    const note = { type: "note", title: "Vrea livrare în mai" } as const
    expect(planActivity(note, now)).toMatchObject({ due_at: null, done_at: now })
    expect(planActivity({ ...note, done_at: "2026-11-01" }, now).done_at).toEqual(new Date("2026-11-01"))
    expect(() => planActivity({ ...note, due_at: "2026-11-30" }, now)).toThrow(
      expect.objectContaining({
        code: "note_is_not_due",
        details: expect.objectContaining({ field: "due_at" }),
      }),
    )
  })

  it("takes nothing as done that is more than a day ahead", () => {
    const done = (done_at: string) => () => planActivity({ type: "call", title: "x", done_at }, now)
    expect(done("2026-11-24")).not.toThrow()
    expect(done("2026-11-25")).toThrow(
      expect.objectContaining({
        code: "done_in_future",
        details: expect.objectContaining({ field: "done_at" }),
      }),
    )
  })
})

describe("planActivityEdit", () => {
  it("changes only what is given, and clears a date with null", () => {
    expect(planActivityEdit({ type: "call" }, { type: "meeting", note: null })).toEqual({
      type: "meeting",
      note: null,
    })
    expect(planActivityEdit({ type: "call" }, { due_at: null })).toEqual({ due_at: null })
  })

  it("keeps a note a note, without a due date", () => {
    expect(() => planActivityEdit({ type: "note" }, { type: "task" })).toThrow(/A note cannot become a task/)
    expect(() => planActivityEdit({ type: "call" }, { type: "note" })).toThrow(/A call cannot become a note/)
    expect(() => planActivityEdit({ type: "note" }, { due_at: "2026-11-30" })).toThrow(
      expect.objectContaining({
        code: "note_is_not_due",
        details: expect.objectContaining({ field: "due_at" }),
      }),
    )
    expect(planActivityEdit({ type: "note" }, { title: "x", due_at: null })).toEqual({
      title: "x",
      due_at: null,
    })
    expect(() => assertReopenable({ type: "note" })).toThrow(/note/)
    expect(() => assertReopenable({ type: "task" })).not.toThrow()
  })
})

describe("recordOf", () => {
  it("wants exactly one record", () => {
    expect(recordOf({ lead_id: "l", opportunity_id: null })).toEqual({ scope: "lead", id: "l" })
    expect(recordOf({ opportunity_id: "o" })).toEqual({ scope: "opportunity", id: "o" })
    for (const given of [{}, { lead_id: null }, { lead_id: "l", opportunity_id: "o" }]) {
      expect(() => recordOf(given)).toThrow(expect.objectContaining({ code: "record_ambiguous" }))
    }
  })
})
