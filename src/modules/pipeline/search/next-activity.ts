/** The earliest thing to do of `crm_opportunity o`, as JSON: what a card says is next. */
export const NEXT_ACTIVITY = `(select jsonb_build_object('id', a.id, 'type', a.type, 'title', a.title, 'due_at', a.due_at)
  from crm_activity a where a.opportunity_id = o.id and a.done_at is null and a.type <> 'note' and a.deleted_at is null
  order by a.due_at nulls last, a.id limit 1) as next_activity`
