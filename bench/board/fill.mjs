/** A million opportunities: 100,000 open, the others won or lost over three years; 50 reps in 10 teams. */
const PEOPLE = ["manager@bench.test", "lead@bench.test", "rep@bench.test"]
const REPS = 50
const TEAMS = 10
export const OPEN = 100_000
export const TOTAL = 1_000_000

const WORDS = `array['birouri','scaune','rafturi','cabluri','becuri','pompe','tâmplărie','vopsele','scule','generatoare',
  'panouri','țevi','rulmenți','filtre','mănuși','găleți','șuruburi','prize','senzori','motoare']`
const NAMES = `array['Dedeman','Electro','Instal','Agro','Nord','Sud','Carpați','Dunărea','Mureș','Bega','Olt','Argeș',
  'Someș','Prut','Siret','Jiu','Criș','Timiș','Vest','Est']`

const SQL = [
  `create function base62(n bigint, digits int) returns text language plpgsql immutable as $$
   declare out text := ''; begin
     for i in 1..digits loop
       out := substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', (n % 62)::int + 1, 1) || out;
       n := n / 62;
     end loop; return out; end $$`,
  `insert into crm_sales_team (id, name) select 'crmteam_' || n, 'Team ' || n from generate_series(0, ${TEAMS - 1}) n`,
  `insert into "user" (id, email) select 'user_bench_' || n, 'rep' || n || '@bench.test' from generate_series(2, ${REPS - 1}) n`,
  // The rep who is measured is number 0, the team lead number 1.
  `create table bench_rep as select row_number() over (order by id) - 1 + 2 as n, id from "user" where id like 'user_bench_%'
   union all select 0, id from "user" where email = '${PEOPLE[2]}'
   union all select 1, id from "user" where email = '${PEOPLE[1]}'`,
  `delete from crm_sales_rep where user_id in (select id from bench_rep)`,
  `insert into crm_sales_rep (id, user_id, role_id, team_id)
   select 'crmrep_' || b.n, b.id, r.id, 'crmteam_' || b.n % ${TEAMS} from bench_rep b
   join crm_sales_role r on r.key = case when b.n = 1 then 'team_lead' else 'sales_rep' end`,
  `alter table crm_opportunity disable trigger user`,
  `insert into crm_opportunity (id, title, company_name, contact_name, email, owner_id, team_id, stage_id, rank, amount,
     raw_amount, currency_code, probability, priority, tags, stage_entered_at, closed_at, created_at, updated_at)
   select 'crmopp_' || lpad(o.n::text, 24, '0'),
     initcap((${WORDS})[1 + o.n % 20]) || ' ' || (${WORDS})[1 + (o.n / 20) % 20] || ' ' || o.n,
     (${NAMES})[1 + o.n % 20] || ' ' || (${NAMES})[1 + (o.n / 7) % 20] || ' ' || (o.n % 5000) || ' SRL',
     'Contact ' || (o.n % 9973), 'c' || (o.n % 50000) || '@firma.ro', b.id, 'crmteam_' || b.n % ${TEAMS}, s.id,
     'd' || base62(o.n, 4), o.n % 90000 + 100, jsonb_build_object('value', (o.n % 90000 + 100)::text, 'precision', 20),
     case when o.n % 10 = 3 then 'eur' else 'ron' end, s.probability, 'medium', '{}', o.ended - interval '9 days',
     case when s.kind = 'open' then null else o.ended end, o.ended - interval '30 days', o.ended
   from (select n, now() - case when n < ${OPEN} then (n % 60) * interval '1 day' else (n % 1095) * interval '1 day' end as ended,
           case when n < ${OPEN} then n % 5 else 5 + (n % 5 > 1)::int end as place
         from generate_series(0, ${TOTAL - 1}) n) o
   join bench_rep b on b.n = abs(hashtext(o.n::text)::bigint) % ${REPS}
   join (select *, row_number() over (order by rank) - 1 as place from crm_stage) s on s.place = o.place`,
  `insert into crm_activity (id, type, title, due_at, opportunity_id, owner_id)
   select 'crmact_' || n, 'call', 'Sună clientul', now() + ((n % 40) - 10) * interval '1 day', o.id, o.owner_id
   from (select *, row_number() over () as n from crm_opportunity where closed_at is null) o where n % 2 = 0`,
  `alter table crm_opportunity enable trigger user`,
]

export async function fill({ query, exec }) {
  console.log(`filling ${TOTAL.toLocaleString("en")} opportunities; this takes some minutes, once`)
  await exec("./bench/lib/people.ts", ...PEOPLE)
  await query(
    `insert into crm_sales_rep (id, user_id, role_id) select 'crmrep_manager', u.id, r.id from "user" u, crm_sales_role r
     where u.email = $1 and r.key = 'sales_manager'`,
    [PEOPLE[0]],
  )
  // Rows first, indexes afterwards: a quarter of the time.
  const { rows: indexes } = await query(
    `select indexname, indexdef from pg_indexes where tablename = 'crm_opportunity' and indexname not like '%pkey'`,
  )
  for (const { indexname } of indexes) await query(`drop index "${indexname}"`)
  for (const statement of SQL) await query(statement)
  for (const { indexdef } of indexes) await query(indexdef)
  await query("vacuum analyze")
}

export const [MANAGER, LEAD, REP] = PEOPLE
