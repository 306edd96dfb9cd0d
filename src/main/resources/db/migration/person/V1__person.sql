-- One record for each person. What lists and searches need stands in the row; everything written is kept in parts.
create schema person;
grant usage on schema person to openmash_program;

create table person.person (
  id uuid primary key,
  name text not null,
  born date,
  precision text,
  expected date,
  unborn boolean not null,
  restricted boolean not null default false,
  joined_to uuid references person.person check (joined_to <> id),
  made_by uuid not null,
  made_at timestamptz not null,
  -- The transaction that last changed what the person is found by: readers pick up what is newer than they know.
  changed xid8 not null default pg_current_xact_id()
);
create index on person.person (changed);
create index on person.person (joined_to) where joined_to is not null;

-- Each save of each part is kept.
create table person.part (
  person_id uuid not null references person.person,
  part text not null,
  version int not null,
  recorded jsonb not null,
  by_user uuid not null,
  at timestamptz not null,
  primary key (person_id, part, version)
);

-- Two records found to be one person, and parted again.
create table person.joining (
  id bigint generated always as identity primary key,
  kept uuid not null references person.person,
  other uuid not null references person.person,
  because text not null,
  by_user uuid not null,
  at timestamptz not null,
  -- Where either record is restricted a second person looks at it first.
  settled_by uuid check (settled_by <> by_user),
  parted_because text,
  parted_by uuid,
  parted_at timestamptz,
  check (kept <> other),
  check ((parted_by is null) = (parted_at is null))
);
create index on person.joining (kept);
create index on person.joining (other);

alter table person.person enable row level security;
alter table person.person force row level security;
alter table person.part enable row level security;
alter table person.part force row level security;
alter table person.joining enable row level security;
alter table person.joining force row level security;
create policy hub on person.person for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on person.part for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on person.joining for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));

grant select, insert on person.person, person.part, person.joining to openmash_program;
grant update (name, born, precision, expected, unborn, restricted, joined_to, changed) on person.person
  to openmash_program;
grant update (settled_by, parted_because, parted_by, parted_at) on person.joining to openmash_program;

select scope.keep_apart('person.person');
select scope.hold('person.person', 'person');
select scope.keep_apart('person.part', 'person_id');
select scope.keep_apart('person.joining', 'kept');

-- Another hub's index has to take in whom it was given.
create function person.is_found_anew() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.changed := pg_current_xact_id();
  return new;
end $$;
create trigger is_found_anew before update of hub_id on person.person for each row
  execute function person.is_found_anew();
