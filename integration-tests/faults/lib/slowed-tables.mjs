/** Makes the database hold the first row that is inserted into a table: a slow step, without a door for it in the product. */

const sequence = (table) => `faults_slow_${table}`

/** @param query runs SQL on the database of the servers */
export async function slowedTables(query) {
  const none = async (table) => {
    await query(`drop trigger if exists faults_slow on "${table}"`)
    await query(`drop sequence if exists ${sequence(table)}`)
  }
  return {
    none,
    /** The next insert into the table takes so many seconds, and then fails if it is to. Those after it are as quick as ever. */
    async first(table, seconds, fails) {
      await none(table)
      await query(`create sequence ${sequence(table)}`)
      await query(
        `create or replace function faults_slow_${table}() returns trigger language plpgsql as $$
         begin
           if nextval('${sequence(table)}') = 1 then
             perform pg_sleep(${Number(seconds)});
             if ${Boolean(fails)} then raise exception 'the database refused it'; end if;
           end if;
           return new;
         end $$`,
      )
      await query(
        `create trigger faults_slow before insert on "${table}" for each row execute function faults_slow_${table}()`,
      )
    },
  }
}
