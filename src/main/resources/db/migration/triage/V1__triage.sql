-- The hub's desk. Only the hub sees it: what a referrer may read of a decision is told through the referral.
create schema triage;
grant usage on schema triage to openmash_program;

create table triage.contact (
  referral_id uuid primary key,
  agency_id uuid not null,
  received_at timestamptz not null,
  state text not null,
  rag text,
  taken_by uuid,
  taken_at timestamptz,
  record_version int not null default 0
);
create index on triage.contact (state, received_at);
create index on triage.contact (taken_by, state);

create table triage.contact_child (
  child_id uuid primary key,
  referral_id uuid not null references triage.contact
);
create index on triage.contact_child (referral_id);

-- A rating is never overwritten: each one says who, when and why.
create table triage.rating (
  id bigint generated always as identity primary key,
  referral_id uuid not null references triage.contact,
  rag text not null,
  reason text not null,
  by_user uuid not null,
  at timestamptz not null
);
create index on triage.rating (referral_id);

-- Each save of the record of the contact is kept.
create table triage.record (
  referral_id uuid not null references triage.contact,
  version int not null,
  recorded jsonb not null,
  by_user uuid not null,
  at timestamptz not null,
  primary key (referral_id, version)
);

create table triage.decision (
  place bigint generated always as identity,
  id uuid primary key,
  referral_id uuid not null references triage.contact,
  child_id uuid not null references triage.contact_child,
  state text not null,
  level text not null,
  outcome text not null,
  outcome_detail text not null,
  recorded jsonb not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  settled_by uuid,
  settled_at timestamptz,
  settled_reason text,
  corrects uuid references triage.decision,
  corrects_because text,
  check ((corrects is null) = (corrects_because is null)),
  check (settled_by is null or state = 'CORRECTED' or settled_by <> proposed_by or state = 'IN_FORCE')
);
create index on triage.decision (referral_id);
create index on triage.decision (state, proposed_at);
-- One decision in force and one proposal at a time for each child.
create unique index one_in_force on triage.decision (child_id) where state = 'IN_FORCE';
create unique index one_proposed on triage.decision (child_id) where state = 'PROPOSED';

alter table triage.contact enable row level security;
alter table triage.contact force row level security;
alter table triage.contact_child enable row level security;
alter table triage.contact_child force row level security;
alter table triage.rating enable row level security;
alter table triage.rating force row level security;
alter table triage.record enable row level security;
alter table triage.record force row level security;
alter table triage.decision enable row level security;
alter table triage.decision force row level security;

create policy hub on triage.contact for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on triage.contact_child for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on triage.rating for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on triage.record for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on triage.decision for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));

grant select, insert on triage.contact, triage.contact_child, triage.rating, triage.record, triage.decision
  to openmash_program;
grant update (state, rag, taken_by, taken_at, record_version) on triage.contact to openmash_program;
grant update (state, settled_by, settled_at, settled_reason) on triage.decision to openmash_program;

create view reporting.decision_facts with (security_invoker = true) as
  select d.id, d.referral_id, d.child_id, d.state, d.level, d.outcome, d.proposed_at, d.settled_at, d.corrects,
         c.agency_id, c.received_at, c.rag
  from triage.decision d join triage.contact c on c.referral_id = d.referral_id;
grant select on reporting.decision_facts to openmash_program;
