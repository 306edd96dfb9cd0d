-- Whom somebody who works here knows: their own to say and to see. Each is a seal shut to them alone, of the same id.
create table restriction.relation (
  id uuid primary key,
  user_id uuid not null,
  kind text not null,
  whom text,
  born date,
  house text,
  postcode text,
  at timestamptz not null,
  ended_at timestamptz,
  check (whom is not null or (house is not null and postcode is not null))
);
create index on restriction.relation (user_id);

-- What a manager asks somebody about: a record they opened without a task there, or one near to them or a colleague.
create table restriction.question (
  id uuid primary key,
  user_id uuid not null,
  subject_kind text not null check (subject_kind in ('person', 'referral')),
  subject_id uuid not null,
  why text not null check (why in ('NO_TASK', 'COLLEAGUES_FAMILY', 'SURNAME_AND_ADDRESS', 'RELATION_ENDED')),
  -- The first day of its month.
  month date not null,
  opened int not null,
  last_at timestamptz not null,
  explained boolean,
  because text,
  settled_by uuid check (settled_by <> user_id),
  settled_at timestamptz,
  check ((settled_by is null) = (explained is null)),
  unique (month, user_id, subject_id, why)
);
create index on restriction.question (subject_id);

alter table restriction.relation enable row level security;
alter table restriction.relation force row level security;
alter table restriction.question enable row level security;
alter table restriction.question force row level security;
create policy own on restriction.relation for all to openmash_program
  using ((select scope.word()) = 'system' or (select scope.word()) = 'hub' and user_id = (select scope.user_id()))
  with check ((select scope.word()) = 'system' or (select scope.word()) = 'hub' and user_id = (select scope.user_id()));
create policy watched on restriction.question for select to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')));
create policy asked on restriction.question for insert to openmash_program
  with check ((select scope.word()) = 'system');
create policy settled on restriction.question for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')));
create policy answered_by_itself on restriction.question for delete to openmash_program
  using ((select scope.word()) = 'system' and settled_at is null);
grant select, insert on restriction.relation to openmash_program;
grant update (ended_at) on restriction.relation to openmash_program;
grant select, insert, delete on restriction.question to openmash_program;
grant update (opened, last_at, explained, because, settled_by, settled_at) on restriction.question to openmash_program;

select scope.keep_apart('restriction.relation');
select scope.keep_apart('restriction.question', 'subject_id');
create index on restriction.question (hub_id) where settled_at is null;
