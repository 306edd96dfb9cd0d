-- A record that moves to another hub moves with all that hangs on it: its own row as well.
create function person.person_follows() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update person.person set hub_id = new.hub_id where id = new.id and hub_id <> new.hub_id;
  return null;
end $$;
revoke all on function person.person_follows() from public;
create trigger person_person_follows after update of hub_id on scope.held for each row
  when (old.hub_id <> new.hub_id and new.kind = 'person') execute function person.person_follows();
