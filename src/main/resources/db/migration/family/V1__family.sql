-- What people are to each other. A fact is about one person or a pair; everything it ever said is kept in versions.
create schema family;
grant usage on schema family to openmash_program;

create table family.fact (
  id uuid primary key,
  kind text not null,
  person_id uuid not null references person.person,
  other_id uuid references person.person,
  -- A household is what its people share; it has no row and no address of its own.
  home_id uuid,
  undone_because text,
  undone_by uuid,
  undone_at timestamptz,
  check (person_id <> other_id),
  check ((kind = 'home') = (home_id is not null)),
  check ((undone_by is null) = (undone_at is null))
);
create index on family.fact (person_id);
create index on family.fact (other_id);
create index on family.fact (home_id) where home_id is not null;

create table family.version (
  fact_id uuid not null references family.fact,
  version int not null,
  recorded jsonb not null,
  by_user uuid not null,
  at timestamptz not null,
  primary key (fact_id, version)
);

alter table family.fact enable row level security;
alter table family.fact force row level security;
alter table family.version enable row level security;
alter table family.version force row level security;
create policy hub on family.fact for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on family.version for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
-- To whoever is not named a closed record does not exist, nor does anything that is written of it.
create policy named on family.fact as restrictive for all to openmash_program
  using ((select scope.word()) = 'system' or exists (select from person.person p where p.id = person_id)
    and (other_id is null or exists (select from person.person p where p.id = other_id)));
create policy named on family.version as restrictive for all to openmash_program
  using ((select scope.word()) = 'system' or exists (select from family.fact f where f.id = fact_id));
grant select, insert on family.fact, family.version to openmash_program;
grant update (undone_because, undone_by, undone_at) on family.fact to openmash_program;

select scope.keep_apart('family.fact', 'person_id');
select scope.keep_apart('family.version', 'fact_id', 'family.fact');
