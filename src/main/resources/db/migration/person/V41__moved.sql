-- Whoever keeps the index of the hub it went to in memory hears of it, and so does that of the hub it left.
create or replace function person.person_follows() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update person.person set hub_id = new.hub_id, changed = pg_current_xact_id()
  where id = new.id and hub_id <> new.hub_id;
  return null;
end $$;
