-- Who of all who are known a reported child is, or is not: said by a person, and taken back by one.
create table triage.who (
  id bigint generated always as identity primary key,
  child_id uuid not null references triage.contact_child,
  person_id uuid not null references person.person,
  same boolean not null,
  by_user uuid not null,
  at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz,
  check ((undone_by is null) = (undone_at is null))
);
create unique index one_person on triage.who (child_id) where same and undone_at is null;
create unique index said_once on triage.who (child_id, person_id) where undone_at is null;
create index on triage.who (child_id);
create index on triage.who (person_id);

alter table triage.who enable row level security;
alter table triage.who force row level security;
create policy hub on triage.who for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
grant select, insert on triage.who to openmash_program;
grant update (undone_by, undone_at) on triage.who to openmash_program;

select scope.keep_apart('triage.who', 'child_id', 'triage.contact_child', 'child_id');
