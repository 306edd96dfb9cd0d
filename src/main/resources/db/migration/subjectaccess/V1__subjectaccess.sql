-- Requests of people for what is kept about them: what was found, what became of each passage of it, and what was sent.
create schema subjectaccess;
grant usage on schema subjectaccess to openmash_program;

create table subjectaccess.request (
  id uuid primary key,
  reference text not null unique,
  person_id uuid not null,
  name text not null,
  recorded jsonb not null,
  received date not null,
  clock_from date,
  extended boolean not null default false,
  state text not null,
  by_user uuid not null,
  at timestamptz not null,
  gathered_at timestamptz,
  first_by uuid,
  second_by uuid check (second_by <> first_by),
  ended_at timestamptz
);
create index on subjectaccess.request (person_id);

-- What was said about it later: proof, more time, why it ended, how it was sent.
create table subjectaccess.step (
  id bigint generated always as identity primary key,
  request_id uuid not null references subjectaccess.request,
  person_id uuid not null,
  step text not null,
  recorded jsonb not null,
  by_user uuid not null,
  at timestamptz not null
);
create index on subjectaccess.step (request_id);
create index on subjectaccess.step (person_id);

-- One thing kept about them, as it stood when it was gathered.
create table subjectaccess.item (
  line bigint generated always as identity,
  id uuid primary key,
  request_id uuid not null references subjectaccess.request,
  person_id uuid not null,
  subject_id uuid not null,
  module text not null,
  what text not null,
  at timestamptz not null,
  digest text not null,
  gathered_at timestamptz not null,
  unique (request_id, digest)
);
create index on subjectaccess.item (person_id);
create index on subjectaccess.item (subject_id);

-- A passage is released, left out, or left out in part; whoever reads second may send that back.
create table subjectaccess.passage (
  id uuid primary key,
  item_id uuid not null references subjectaccess.item,
  request_id uuid not null references subjectaccess.request,
  person_id uuid not null,
  subject_id uuid not null,
  number int not null,
  label text not null,
  words text not null,
  cautions text[] not null,
  document_id uuid,
  decision text check (decision in ('RELEASE', 'LEAVE_OUT', 'IN_PART')),
  reason text,
  judged_by text,
  removed text[] not null default '{}',
  decided_by uuid,
  decided_at timestamptz,
  sent_back text,
  sent_back_by uuid,
  check ((decision is null) = (decided_by is null)),
  check ((reason is not null) = (decision is not null and decision <> 'RELEASE')),
  check ((cardinality(removed) > 0) = (decision is not null and decision = 'IN_PART'))
);
create index on subjectaccess.passage (item_id);
create index on subjectaccess.passage (request_id, decision);
create index on subjectaccess.passage (person_id);
create index on subjectaccess.passage (subject_id);

-- What was sent, as it was sent.
create table subjectaccess.file (
  request_id uuid primary key references subjectaccess.request,
  person_id uuid not null,
  bytes bytea not null
);
create index on subjectaccess.file (person_id);

alter table subjectaccess.request enable row level security;
alter table subjectaccess.request force row level security;
alter table subjectaccess.step enable row level security;
alter table subjectaccess.step force row level security;
alter table subjectaccess.item enable row level security;
alter table subjectaccess.item force row level security;
alter table subjectaccess.passage enable row level security;
alter table subjectaccess.passage force row level security;
alter table subjectaccess.file enable row level security;
alter table subjectaccess.file force row level security;

create policy answers on subjectaccess.request for all to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')));
create policy answers on subjectaccess.step for all to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')));
create policy answers on subjectaccess.item for all to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')));
create policy answers on subjectaccess.passage for all to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')));
create policy answers on subjectaccess.file for all to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')));

grant select, insert on subjectaccess.request, subjectaccess.step, subjectaccess.item, subjectaccess.passage,
  subjectaccess.file to openmash_program;
grant update (clock_from, extended, state, gathered_at, first_by, second_by, ended_at) on subjectaccess.request
  to openmash_program;
grant update (decision, reason, judged_by, removed, decided_by, decided_at, sent_back, sent_back_by)
  on subjectaccess.passage to openmash_program;

select scope.keep_apart('subjectaccess.request', 'person_id');
select scope.hold('subjectaccess.request', 'subject-request', false);
select scope.keep_apart('subjectaccess.step', 'person_id');
select scope.keep_apart('subjectaccess.item', 'person_id');
select scope.keep_apart('subjectaccess.passage', 'person_id');
select scope.keep_apart('subjectaccess.file', 'person_id');
-- Of what lies behind a seal whoever may not see it learns that there is something, and not what.
select scope.keep_sealed('subjectaccess.request', '{person_id}');
select scope.keep_sealed('subjectaccess.step', '{person_id}');
select scope.keep_sealed('subjectaccess.item', '{person_id,subject_id}');
select scope.keep_sealed('subjectaccess.passage', '{person_id,subject_id}');
select scope.keep_sealed('subjectaccess.file', '{person_id}');
create index on subjectaccess.request (hub_id, state, received);
select scope.goes('subjectaccess.request', 'k.person_id = any($1)', 'id');
select scope.goes('subjectaccess.step', 'k.person_id = any($1)');
select scope.goes('subjectaccess.item', 'k.person_id = any($1) or k.subject_id = any($1)');
select scope.goes('subjectaccess.passage', 'k.person_id = any($1) or k.subject_id = any($1)');
select scope.goes('subjectaccess.file', 'k.person_id = any($1)');
-- Nobody deletes what somebody asked to see.
select scope.stays('subjectaccess.request', 'k.person_id = any($1) and k.ended_at is null', 'owed');
