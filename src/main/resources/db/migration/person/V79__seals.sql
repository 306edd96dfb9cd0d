select scope.keep_sealed('person.person', '{id}');
select scope.keep_sealed('person.part', '{person_id}');
select scope.keep_sealed('person.joining', '{kept,other}');
select scope.keep_sealed('person.life_event', '{person_id}');
select scope.keep_sealed('person.life_record', '{person_id}');
select scope.keep_sealed('person.duplicate', '{one,other}');
select scope.keep_sealed('person.told_apart', '{one,other}');

-- Restricted is whoever lies behind a seal that is not merely somebody's own family.
create function person.is_restricted() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.restricted := exists (select from scope.seal s where s.id = any(new.seals) and s.shut_to is null);
  return new;
end $$;
revoke all on function person.is_restricted() from public;

create trigger is_restricted before update of seals on person.person for each row
  when (old.seals is distinct from new.seals) execute function person.is_restricted();
revoke update (restricted) on person.person from openmash_program;
