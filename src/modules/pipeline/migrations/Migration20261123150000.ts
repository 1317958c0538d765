import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/*
 * Written by hand, as the models cannot say these things: the text that search looks at, and the word that goes out
 * to every server process when an opportunity, the stages or somebody's rights change.
 */

const FOLDED = {
  from: "ăâáàäãåîíìïșşšțţéèëěíóòôöőõúùüűůçčñňřýžĂÂÁÀÄÃÅÎÍÌÏȘŞŠȚŢÉÈËĚÓÒÔÖŐÕÚÙÜŰŮÇČÑŇŘÝŽ",
  to: "aaaaaaaiiiissstteeeeioooooouuuuuccnnryzaaaaaaaiiiissstteeeeoooooouuuuuccnnryz",
}

/** Lower case without diacritics, so that "stefan" finds "Ștefan". */
const FOLD = `create or replace function crm_fold(value text) returns text language sql immutable strict parallel safe
  return translate(lower(value), '${FOLDED.from}', '${FOLDED.to}');`

/** A company's name without its legal form, spaces and punctuation: "S.C. Dedeman S.R.L." is "dedeman". */
const COMPANY_KEY = `create or replace function crm_company_key(value text) returns text
  language sql immutable strict parallel safe
  return nullif(regexp_replace(regexp_replace(crm_fold(value),
    '\\m(s\\.?\\s?r\\.?\\s?l|s\\.?\\s?a|s\\.?\\s?c|p\\.?\\s?f\\.?\\s?a|ltd|llc|gmbh|inc|kft|bv)\\M\\.?', ' ', 'g'),
    '[^a-z0-9]+', '', 'g'), '');`

const textOf = (columns: string[]) =>
  `crm_fold(${columns.map((column) => `coalesce("${column}", '')`).join(" || ' ' || ")})`

const LEAD_TEXT = textOf(["name", "company_name", "email", "phone"])
const OPPORTUNITY_TEXT = textOf(["title", "company_name", "contact_name", "email", "phone"])

/** A host whose database user may not add the extension searches all the same, only slower. */
const TRIGRAMS = `do $$ begin
  begin
    create extension if not exists pg_trgm;
  exception when others then
    raise notice 'medusa-plugin-crm: without the extension pg_trgm, search reads whole tables (%)', sqlerrm;
  end;
  if exists (select 1 from pg_extension where extname = 'pg_trgm') then
    create index if not exists "IDX_crm_lead_search" on crm_lead using gin (search_text gin_trgm_ops)
      where deleted_at is null;
    create index if not exists "IDX_crm_lead_company" on crm_lead using gin (company_key gin_trgm_ops)
      where deleted_at is null;
    create index if not exists "IDX_crm_opportunity_search" on crm_opportunity using gin (search_text gin_trgm_ops)
      where deleted_at is null;
  end if;
end $$;`

/*
 * What goes out on the channel crm_live, at commit: {"opportunities": [[id, owner, team, owner before, team before]]},
 * from which each server process tells its readers the ids of what they may see; {"opportunities": "many"} when there
 * are too many to name; {"stages": true}; {"access": true}. A payload may have 8,000 bytes.
 */
const TELL = `create or replace function crm_tell(changed jsonb[]) returns void language plpgsql as $$
declare
  total int := coalesce(array_length(changed, 1), 0);
begin
  if total > 700 then
    perform pg_notify('crm_live', '{"opportunities":"many"}');
    return;
  end if;
  for i in 1..total by 35 loop
    perform pg_notify('crm_live', jsonb_build_object('opportunities', to_jsonb(changed[i : i + 34]))::text);
  end loop;
end $$;`

const TELL_OPPORTUNITIES = `create or replace function crm_tell_opportunities() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform crm_tell(array(select jsonb_build_array(n.id, n.owner_id, n.team_id, null, null) from new_rows n));
  elsif tg_op = 'DELETE' then
    perform crm_tell(array(select jsonb_build_array(o.id, null, null, o.owner_id, o.team_id) from old_rows o));
  else
    perform crm_tell(array(select jsonb_build_array(n.id, n.owner_id, n.team_id, o.owner_id, o.team_id)
      from new_rows n join old_rows o on o.id = n.id));
  end if;
  return null;
end $$;`

/** An activity changes what its opportunity's card says is next. */
const TELL_ACTIVITY = `create or replace function crm_tell_activity() returns trigger language plpgsql as $$
begin
  perform crm_tell(array(select jsonb_build_array(o.id, o.owner_id, o.team_id, o.owner_id, o.team_id)
    from crm_opportunity o where o.id in (new.opportunity_id, old.opportunity_id)));
  return null;
end $$;`

const TELL_CONFIGURATION = `create or replace function crm_tell_configuration() returns trigger language plpgsql as $$
begin
  perform pg_notify('crm_live', jsonb_build_object(tg_argv[0], true)::text);
  return null;
end $$;`

const onOpportunity = (operation: "insert" | "update" | "delete", tables: string) =>
  `create trigger crm_tell_opportunity_${operation} after ${operation} on crm_opportunity referencing ${tables}
     for each statement execute function crm_tell_opportunities();`

const onConfiguration = (table: string, word: "stages" | "access") =>
  `create trigger crm_tell_configuration after insert or update or delete on ${table}
     for each statement execute function crm_tell_configuration('${word}');`

export class Migration20261123150000 extends Migration {
  override async up(): Promise<void> {
    for (const statement of [
      FOLD,
      COMPANY_KEY,
      `alter table crm_lead
         add column if not exists search_text text generated always as (${LEAD_TEXT}) stored,
         add column if not exists company_key text generated always as (crm_company_key(company_name)) stored;`,
      `alter table crm_opportunity
         add column if not exists search_text text generated always as (${OPPORTUNITY_TEXT}) stored;`,
      `create index if not exists "IDX_crm_lead_company_key" on crm_lead (company_key) where deleted_at is null;`,
      TRIGRAMS,
      TELL,
      TELL_OPPORTUNITIES,
      TELL_ACTIVITY,
      TELL_CONFIGURATION,
      onOpportunity("insert", "new table as new_rows"),
      onOpportunity("update", "old table as old_rows new table as new_rows"),
      onOpportunity("delete", "old table as old_rows"),
      `create trigger crm_tell_activity after insert or update or delete on crm_activity
         for each row execute function crm_tell_activity();`,
      onConfiguration("crm_stage", "stages"),
      onConfiguration("crm_sales_rep", "access"),
      onConfiguration("crm_sales_role", "access"),
    ]) {
      this.addSql(statement)
    }
  }

  override async down(): Promise<void> {
    for (const [trigger, table] of [
      ["crm_tell_opportunity_insert", "crm_opportunity"],
      ["crm_tell_opportunity_update", "crm_opportunity"],
      ["crm_tell_opportunity_delete", "crm_opportunity"],
      ["crm_tell_activity", "crm_activity"],
      ["crm_tell_configuration", "crm_stage"],
      ["crm_tell_configuration", "crm_sales_rep"],
      ["crm_tell_configuration", "crm_sales_role"],
    ]) {
      this.addSql(`drop trigger if exists ${trigger} on ${table};`)
    }
    this.addSql(`alter table crm_lead drop column if exists search_text, drop column if exists company_key;`)
    this.addSql(`alter table crm_opportunity drop column if exists search_text;`)
    for (const name of [
      "crm_tell_opportunities()",
      "crm_tell_activity()",
      "crm_tell_configuration()",
      "crm_tell(jsonb[])",
      "crm_company_key(text)",
      "crm_fold(text)",
    ]) {
      this.addSql(`drop function if exists ${name};`)
    }
  }
}
