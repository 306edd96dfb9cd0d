-- What happens in a life and changes what the hub may say of somebody: a birth, a death, an adoption, a disputed age.
create table person.life_event (
  id bigint generated always as identity primary key,
  person_id uuid not null references person.person,
  kind text not null,
  recorded jsonb not null,
  by_user uuid not null,
  at timestamptz not null,
  undone_because text,
  undone_by uuid,
  undone_at timestamptz,
  check ((undone_by is null) = (undone_at is null))
);
create index on person.life_event (person_id);

-- Each record an event touched while it stands: twins are two, an adopted child's are the former and the new one.
create table person.life_record (
  life_event bigint not null references person.life_event,
  person_id uuid not null references person.person,
  -- Which of the babies; who the event was recorded of is the first.
  place int not null,
  primary key (life_event, person_id)
);
create index on person.life_record (person_id);

-- What lists say wherever somebody is named; it follows from the events that stand.
alter table person.person
  add column ended text check (ended in ('DIED', 'STILLBORN', 'MISCARRIED', 'TERMINATED')),
  add column ended_on date,
  add column ended_precision text,
  add column age_disputed boolean not null default false,
  add column born_from date,
  add column born_until date,
  -- Those who alone may know a closed record; null while it is open to the hub.
  add column named uuid[] check (cardinality(named) > 0),
  -- The event that began this record, where one did: taken back, the record goes again.
  add column life_event bigint references person.life_event;

-- The event that wrote this version, where one did.
alter table person.part add column life_event bigint references person.life_event;

-- A record that went again: whoever keeps the index in memory hears of it.
create table person.gone (
  id uuid primary key,
  changed xid8 not null default pg_current_xact_id()
);
create index on person.gone (changed);

alter table person.life_event enable row level security;
alter table person.life_event force row level security;
alter table person.life_record enable row level security;
alter table person.life_record force row level security;
alter table person.gone enable row level security;
alter table person.gone force row level security;
create policy hub on person.life_event for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on person.life_record for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on person.gone for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));

-- To whoever is not named a closed record does not exist, nor does anything that hangs on it.
create policy named on person.person as restrictive for all to openmash_program
  using (named is null or (select scope.word()) = 'system' or (select scope.user_id()) = any(named))
  with check (named is null or (select scope.word()) = 'system' or (select scope.user_id()) = any(named));
create policy named on person.part as restrictive for all to openmash_program
  using ((select scope.word()) = 'system' or exists (select from person.person p where p.id = person_id));
create policy named on person.life_event as restrictive for all to openmash_program
  using ((select scope.word()) = 'system' or exists (select from person.person p where p.id = person_id));
create policy named on person.life_record as restrictive for all to openmash_program
  using ((select scope.word()) = 'system' or exists (select from person.life_event e where e.id = life_event));

-- Only what an event wrote goes again; what somebody wrote stays.
create policy only_of_an_event on person.person as restrictive for delete to openmash_program
  using (life_event is not null);
create policy only_of_an_event on person.part as restrictive for delete to openmash_program
  using (life_event is not null);

grant select, insert on person.life_event, person.life_record, person.gone to openmash_program;
grant update (undone_because, undone_by, undone_at) on person.life_event to openmash_program;
grant delete on person.life_record, person.part, person.person to openmash_program;
grant update (ended, ended_on, ended_precision, age_disputed, born_from, born_until, named) on person.person
  to openmash_program;

select scope.keep_apart('person.life_event', 'person_id');
select scope.keep_apart('person.life_record', 'person_id');
select scope.keep_apart('person.gone');

-- Nobody holds what is gone.
create function person.is_held_no_longer() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from scope.held where id = old.id;
  return null;
end $$;
revoke all on function person.is_held_no_longer() from public;
create trigger is_held_no_longer after delete on person.person for each row
  execute function person.is_held_no_longer();
