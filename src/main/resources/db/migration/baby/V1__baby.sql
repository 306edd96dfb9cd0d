-- Unborn children and babies on a ward: what the area does for each, and what holds up a discharge.
create schema baby;
grant usage on schema baby to openmash_program;

create table baby.child (
  person_id uuid primary key references person.person,
  reference text not null unique,
  -- The maternity service whose this is, which may see it.
  agency_id uuid,
  -- As the steps are counted by now; kept when the record says the birthday instead.
  expected date,
  booked_on date,
  booked_week int,
  late boolean not null default false,
  concealed text not null default 'NO' check (concealed in ('NO', 'CONCEALED', 'DENIED')),
  made_at timestamptz not null
);
create index on baby.child (agency_id) where agency_id is not null;

-- What was said of a step; the newest holds.
create table baby.step (
  id bigint generated always as identity primary key,
  person_id uuid not null references baby.child,
  step text not null,
  what text not null check (what in ('DONE', 'NOT_NEEDED', 'OPEN')),
  on_day date,
  due_on date,
  who text not null,
  why text not null,
  by_user uuid not null,
  by_name text not null,
  at timestamptz not null
);
create index on baby.step (person_id, step);

create table baby.stay (
  id uuid primary key,
  person_id uuid not null references baby.child,
  admitted_on date not null,
  hospital text not null,
  ward text not null,
  fit_at timestamptz,
  discharged_at timestamptz,
  discharged_to text,
  check ((discharged_at is null) = (discharged_to is null))
);
create unique index one_stay on baby.stay (person_id) where discharged_at is null;
create index on baby.stay (person_id);

-- Why a baby who could go home does not, and who holds it; each change is kept.
create table baby.delay (
  id bigint generated always as identity primary key,
  stay_id uuid not null references baby.stay,
  person_id uuid not null references baby.child,
  reason text not null,
  words text not null,
  holder_id uuid not null,
  team text not null,
  name text not null,
  decide_by date,
  by_user uuid not null,
  by_name text not null,
  at timestamptz not null
);
create index on baby.delay (stay_id, id);
create index on baby.delay (person_id);
create index on baby.delay (holder_id);

-- The discharge planning meeting and what was agreed; each is kept.
create table baby.planning (
  id bigint generated always as identity primary key,
  stay_id uuid not null references baby.stay,
  person_id uuid not null references baby.child,
  met_on date not null,
  came text not null,
  plan text not null,
  agreed_by text not null,
  by_user uuid not null,
  by_name text not null,
  at timestamptz not null
);
create index on baby.planning (stay_id, id);
create index on baby.planning (person_id);

alter table baby.child enable row level security;
alter table baby.child force row level security;
alter table baby.step enable row level security;
alter table baby.step force row level security;
alter table baby.stay enable row level security;
alter table baby.stay force row level security;
alter table baby.delay enable row level security;
alter table baby.delay force row level security;
alter table baby.planning enable row level security;
alter table baby.planning force row level security;

select scope.keep_apart('baby.child', 'person_id');
select scope.keep_apart('baby.step', 'person_id');
select scope.keep_apart('baby.stay', 'person_id');
select scope.keep_apart('baby.delay', 'person_id');
select scope.keep_apart('baby.planning', 'person_id');
select scope.keep_sealed('baby.child', '{person_id}');
select scope.keep_sealed('baby.step', '{person_id}');
select scope.keep_sealed('baby.stay', '{person_id}');
select scope.keep_sealed('baby.delay', '{person_id}');
select scope.keep_sealed('baby.planning', '{person_id}');

-- A maternity service sees its own; what lies behind a seal is no longer theirs.
create policy theirs on baby.child for select to openmash_program
  using ((select scope.has_role('SAFEGUARDING_LEAD')) and agency_id = (select scope.agency_id()) and seals is null);
create policy booked on baby.child for update to openmash_program
  using ((select scope.has_role('SAFEGUARDING_LEAD')) and agency_id = (select scope.agency_id()) and seals is null)
  with check ((select scope.has_role('SAFEGUARDING_LEAD')) and agency_id = (select scope.agency_id()) and seals is null);
create policy hub on baby.child for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on baby.step for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on baby.stay for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on baby.delay for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on baby.planning for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy theirs on baby.step for all to openmash_program
  using (exists (select from baby.child c where c.person_id = step.person_id))
  with check (exists (select from baby.child c where c.person_id = step.person_id));
create policy theirs on baby.stay for all to openmash_program
  using (exists (select from baby.child c where c.person_id = stay.person_id))
  with check (exists (select from baby.child c where c.person_id = stay.person_id));
create policy theirs on baby.delay for all to openmash_program
  using (exists (select from baby.child c where c.person_id = delay.person_id))
  with check (exists (select from baby.child c where c.person_id = delay.person_id));
create policy theirs on baby.planning for all to openmash_program
  using (exists (select from baby.child c where c.person_id = planning.person_id))
  with check (exists (select from baby.child c where c.person_id = planning.person_id));

grant select, insert on baby.child, baby.step, baby.stay, baby.delay, baby.planning to openmash_program;
grant update (agency_id, expected, booked_on, booked_week, late, concealed) on baby.child to openmash_program;
grant update (hospital, ward, fit_at, discharged_at, discharged_to) on baby.stay to openmash_program;

select scope.goes('baby.child', 'k.person_id = any($1)');
select scope.goes('baby.step', 'k.person_id = any($1)');
select scope.goes('baby.stay', 'k.person_id = any($1)', 'id');
select scope.goes('baby.delay', 'k.person_id = any($1)');
select scope.goes('baby.planning', 'k.person_id = any($1)');
