-- What is to be told, to whom, and how far that got. Never what it is about in words: a reference and a link.
create schema notification;
grant usage on schema notification to openmash_program;

create table notification.message (
  id uuid primary key,
  recipient text not null,
  words text not null,
  language text not null check (language in ('en', 'cy')),
  reference text not null check (reference ~ '^OM-[0-9A-Z]{7}$'),
  due date,
  link text not null check (link ~ '^/[a-z0-9/-]*$'),
  subject_kind text not null,
  subject_id uuid not null,
  once text unique,
  message_id text not null unique,
  queued_at timestamptz not null,
  queued_by uuid not null,
  state text not null check (state in ('queued', 'sent', 'failed', 'bounced')),
  attempts int not null,
  next_attempt timestamptz not null,
  last_error text,
  settled_at timestamptz,
  handled_at timestamptz,
  handled_by uuid,
  handled_because text,
  check ((handled_at is null) = (handled_because is null))
);
create index on notification.message (next_attempt) where state = 'queued';
create index on notification.message (settled_at) where state in ('failed', 'bounced') and handled_at is null;
create index on notification.message (subject_id);

alter table notification.message enable row level security;
alter table notification.message force row level security;

-- Whoever causes a message may put it in the box, and not even they may look inside.
create policy anybody_who_acts_queues on notification.message for insert to openmash_program
  with check ((select scope.word()) <> 'none' and state = 'queued' and attempts = 0 and handled_at is null);
create policy the_hub_reads on notification.message for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy those_who_oversee_settle on notification.message for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'ADMINISTRATOR')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'ADMINISTRATOR')));
grant select, insert, update on notification.message to openmash_program;

-- The dev mailbox: what would have left. Filled in the demo only.
create table notification.mailbox (
  id uuid primary key default gen_random_uuid(),
  message_id text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  link text not null,
  arrived_at timestamptz not null
);
create index on notification.mailbox (arrived_at desc);
alter table notification.mailbox enable row level security;
alter table notification.mailbox force row level security;
create policy the_program_reads on notification.mailbox for select to openmash_program
  using ((select scope.word()) = 'system');
create policy the_program_adds on notification.mailbox for insert to openmash_program
  with check ((select scope.word()) = 'system');
grant select, insert on notification.mailbox to openmash_program;
