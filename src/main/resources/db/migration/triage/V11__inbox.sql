-- What the inbox is ordered and filtered by stands in the row itself: a page of it is one short walk along an index.
alter table triage.contact
  add column arrival bigint generated always as identity,
  -- The soonest running clock; infinity when none runs.
  add column due_at timestamptz not null default 'infinity',
  add column suggested text,
  -- The place of its colour in the hub's scheme, the most urgent first; 9 for none.
  add column weight smallint not null default 9,
  add column kind text not null default 'REFERRAL',
  add column agency_kind text not null default '',
  add column in_danger boolean not null default false,
  add column unborn boolean not null default false,
  add column early_help boolean not null default false,
  add column closed_at timestamptz;

-- Contacts received by an earlier version; the owner may see them only while its own guard is down.
alter table triage.contact no force row level security;
alter table triage.decision no force row level security;
alter table referral.referral no force row level security;
alter table referral.child no force row level security;
alter table agency.agency no force row level security;
alter table deadline.deadline no force row level security;
update triage.contact c set
  kind = r.kind,
  in_danger = r.in_danger,
  early_help = r.early_help,
  unborn = exists (select from referral.child k where k.referral_id = r.id and k.unborn),
  agency_kind = coalesce((select a.kind from agency.agency a where a.id = c.agency_id), ''),
  suggested = case when r.in_danger or r.proposed_level = '4' then 'RED' when r.proposed_level = '3' then 'AMBER'
    when r.proposed_level = '2' then 'GREEN' end
from referral.referral r where r.id = c.referral_id;
update triage.contact c set
  weight = coalesce(array_position(array['RED', 'AMBER', 'GREEN', 'BLUE'], coalesce(rag, suggested)) - 1, 9),
  closed_at = case when state = 'DECIDED' then
    (select max(coalesce(d.settled_at, d.proposed_at)) from triage.decision d
     where d.referral_id = c.referral_id and d.state = 'IN_FORCE') end,
  due_at = case when state = 'DECIDED' then 'infinity' else coalesce(
    (select min(d.due_at) from deadline.deadline d
     where d.subject_id = c.referral_id and d.subject_kind = 'referral' and d.state = 'owed'), 'infinity') end;
alter table triage.contact force row level security;
alter table triage.decision force row level security;
alter table referral.referral force row level security;
alter table referral.child force row level security;
alter table agency.agency force row level security;
alter table deadline.deadline force row level security;

create index open_queue on triage.contact (due_at, weight, referral_id) where state in ('WAITING', 'TAKEN');
create index closed_newest on triage.contact (received_at, referral_id) where state not in ('WAITING', 'TAKEN');
create index on triage.contact (arrival);
create index on triage.contact (received_at);
create index on triage.contact (closed_at);
grant update (due_at, weight, closed_at) on triage.contact to openmash_program;

-- Who has a contact open in front of them just now: one line each, overwritten, a courtesy and no record.
create table triage.looking (
  user_id uuid primary key,
  referral_id uuid not null references triage.contact,
  at timestamptz not null
);
create index on triage.looking (referral_id);
alter table triage.looking enable row level security;
alter table triage.looking force row level security;
create policy hub on triage.looking for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
grant select, insert, update on triage.looking to openmash_program;

-- A named filter: somebody's own, or the whole team's.
create table triage.inbox_view (
  id uuid primary key,
  owner_id uuid not null,
  team boolean not null,
  name text not null,
  tray text not null,
  colours text[] not null,
  kinds text[] not null,
  agency_kinds text[] not null,
  flags text[] not null
);
create index on triage.inbox_view (owner_id);
create index on triage.inbox_view (team) where team;
alter table triage.inbox_view enable row level security;
alter table triage.inbox_view force row level security;
create policy seen on triage.inbox_view for select to openmash_program
  using ((select scope.word()) = 'hub' and (team or owner_id = (select scope.user_id())));
create policy made on triage.inbox_view for insert to openmash_program
  with check ((select scope.word()) = 'hub' and owner_id = (select scope.user_id()));
create policy dropped on triage.inbox_view for delete to openmash_program
  using ((select scope.word()) = 'hub' and (owner_id = (select scope.user_id()) or team));
grant select, insert, delete on triage.inbox_view to openmash_program;

-- Who switched the keys of the inbox on.
create table triage.keys_on (user_id uuid primary key);
alter table triage.keys_on enable row level security;
alter table triage.keys_on force row level security;
create policy own on triage.keys_on for all to openmash_program
  using ((select scope.word()) = 'hub' and user_id = (select scope.user_id()))
  with check ((select scope.word()) = 'hub' and user_id = (select scope.user_id()));
grant select, insert, delete on triage.keys_on to openmash_program;

-- The hub's colours as they have been: a line each time the program starts with another scheme.
create table triage.scheme (
  id bigint generated always as identity primary key,
  version text not null,
  said text not null,
  words text not null,
  since timestamptz not null
);
alter table triage.scheme enable row level security;
alter table triage.scheme force row level security;
create policy seen on triage.scheme for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy started on triage.scheme for insert to openmash_program
  with check ((select scope.word()) = 'system');
grant select, insert on triage.scheme to openmash_program;
