-- Who the grown-ups of a report were found to be, and which facts of a family were taken over from it.
create schema relatives;
grant usage on schema relatives to openmash_program;

create table relatives.who (
  id bigint generated always as identity primary key,
  referral_id uuid not null,
  -- Where the report names them: its mother-to-be, or a row of its family page.
  place text not null,
  person_id uuid not null references person.person,
  same boolean not null,
  by_user uuid not null,
  at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz,
  check ((undone_by is null) = (undone_at is null))
);
create unique index one_person on relatives.who (referral_id, place) where same and undone_at is null;
create unique index said_once on relatives.who (referral_id, place, person_id) where undone_at is null;
create index on relatives.who (referral_id);
create index on relatives.who (person_id);

create table relatives.taken (
  fact_id uuid primary key,
  referral_id uuid not null,
  -- Upon which identifications of the report it rests.
  one text not null,
  other text not null,
  by_user uuid not null,
  at timestamptz not null
);
create index on relatives.taken (referral_id);

alter table relatives.who enable row level security;
alter table relatives.who force row level security;
alter table relatives.taken enable row level security;
alter table relatives.taken force row level security;
create policy hub on relatives.who for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on relatives.taken for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
grant select, insert on relatives.who, relatives.taken to openmash_program;
grant update (undone_by, undone_at) on relatives.who to openmash_program;

select scope.keep_apart('relatives.who', 'referral_id');
select scope.keep_apart('relatives.taken', 'referral_id');
select scope.keep_sealed('relatives.who', '{referral_id}');
select scope.keep_sealed('relatives.taken', '{referral_id}');
select scope.goes('relatives.who', 'k.referral_id = any($1) or k.person_id = any($1)');
select scope.goes('relatives.taken', 'k.referral_id = any($1) or k.fact_id = any($1)');
-- Somebody's record stays while a report that names them does.
select scope.stays('relatives.who',
  'k.person_id = any($1) and k.same and k.undone_at is null and not k.referral_id = any($1)', 'rested-upon');
