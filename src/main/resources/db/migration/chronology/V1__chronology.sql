create schema chronology;
grant usage on schema chronology to openmash_program;

-- Written once: an entry that was wrong is answered by another entry, never changed.
create table chronology.entry (
  id uuid primary key,
  line bigint generated always as identity,
  subject_kind text not null,
  subject_id uuid not null,
  what text not null,
  words json not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  by_user uuid not null,
  by_agency uuid not null,
  circle text not null check (circle in ('hub', 'all')),
  agency_id uuid,
  check ((circle = 'all') = (agency_id is not null))
);
create index on chronology.entry (subject_id, subject_kind, happened_at);

alter table chronology.entry enable row level security;
alter table chronology.entry force row level security;

create policy hub_reads on chronology.entry for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy agency_reads on chronology.entry for select to openmash_program
  using ((select scope.word()) = 'partner' and circle = 'all' and agency_id = (select scope.agency_id()));
create policy hub_enters on chronology.entry for insert to openmash_program
  with check ((select scope.word()) in ('hub', 'system') and by_user = (select scope.user_id()));
create policy agency_enters on chronology.entry for insert to openmash_program
  with check ((select scope.word()) = 'partner' and circle = 'all'
    and agency_id = (select scope.agency_id())
    and by_user = (select scope.user_id()) and by_agency = (select scope.agency_id()));

grant select, insert on chronology.entry to openmash_program;
