create schema deadline;
grant usage on schema deadline to openmash_program;

create table deadline.deadline (
  id uuid primary key,
  rule text not null,
  subject_kind text not null,
  subject_id uuid not null,
  agency_id uuid,
  owner_kind text not null check (owner_kind in ('person', 'team', 'agency', 'hub')),
  owner_id uuid not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  state text not null default 'owed' check (state in ('owed', 'met', 'cancelled')),
  settled_at timestamptz,
  missed boolean not null default false,
  explained boolean not null default false,
  check ((state = 'owed') = (settled_at is null))
);
-- One rule is owed once for one subject.
create unique index on deadline.deadline (subject_id, subject_kind, rule) where state = 'owed';
create index on deadline.deadline (subject_id, subject_kind);
-- A worklist: what is still owed, and what was late and nobody has said why.
create index on deadline.deadline (owner_id, owner_kind, due_at)
  where state = 'owed' or (state = 'met' and missed and not explained);
create index on deadline.deadline (due_at) where state = 'owed' and not missed;
create index on deadline.deadline (agency_id);

alter table deadline.deadline enable row level security;
alter table deadline.deadline force row level security;

create policy hub_all on deadline.deadline to openmash_program
  using ((select scope.word()) in ('hub', 'system'))
  with check ((select scope.word()) in ('hub', 'system'));
create policy agency_own on deadline.deadline to openmash_program
  using ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id()))
  with check ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id()));

grant select, insert on deadline.deadline to openmash_program;
grant update (owner_kind, owner_id, started_at, due_at, state, settled_at, missed, explained)
  on deadline.deadline to openmash_program;

-- What happened to it, written once.
create table deadline.fact (
  id bigint generated always as identity primary key,
  deadline_id uuid not null references deadline.deadline,
  what text not null
    check (what in ('opened', 'met', 'missed', 'rebased', 'brought-forward', 'handed-over', 'explained', 'cancelled')),
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  by_user uuid not null,
  by_agency uuid not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  owner_kind text not null,
  owner_id uuid not null,
  reason text,
  words text
);
create index on deadline.fact (deadline_id, id);

alter table deadline.fact enable row level security;
alter table deadline.fact force row level security;

create policy hub_reads on deadline.fact for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
-- An agency reads what its own people wrote; the hub's reasons stay in the hub.
create policy agency_reads on deadline.fact for select to openmash_program
  using ((select scope.word()) = 'partner' and by_agency = (select scope.agency_id()));
create policy written_by_oneself on deadline.fact for insert to openmash_program
  with check ((select scope.word()) in ('partner', 'hub', 'system')
    and by_user = (select scope.user_id()) and by_agency = (select scope.agency_id())
    and exists (select 1 from deadline.deadline d where d.id = deadline_id));

grant select, insert on deadline.fact to openmash_program;
