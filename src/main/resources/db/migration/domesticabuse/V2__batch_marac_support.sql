-- Files of notifications: what became of each row, and nothing of what stood in it.
create table domesticabuse.batch (
  id uuid primary key,
  agency_id uuid not null,
  by_user uuid not null,
  at timestamptz not null,
  rows int not null,
  taken int not null default 0,
  known int not null default 0,
  refused int not null default 0,
  moved_at timestamptz not null
);
create index on domesticabuse.batch (at desc);
create index on domesticabuse.batch (agency_id, at desc);

create table domesticabuse.batch_row (
  batch_id uuid not null references domesticabuse.batch,
  line int not null,
  outcome text not null check (outcome in ('TAKEN', 'KNOWN', 'REFUSED')),
  notification_id uuid references domesticabuse.notification,
  reference text,
  mistakes jsonb not null,
  primary key (batch_id, line)
);

-- The multi-agency risk assessment conference: the hub keeps it, the police read it.
create table domesticabuse.marac (
  notification_id uuid primary key references domesticabuse.notification,
  agency_id uuid not null,
  meets_on date not null,
  by_user uuid not null,
  at timestamptz not null
);

create table domesticabuse.marac_action (
  id uuid primary key,
  notification_id uuid not null references domesticabuse.marac,
  agency_id uuid not null,
  what text not null,
  who text not null,
  due date not null,
  by_user uuid not null,
  at timestamptz not null,
  done_at timestamptz,
  done_by uuid
);
create index on domesticabuse.marac_action (notification_id);

-- Support for the victim, a programme for the perpetrator: each step with its day, never overwritten.
create table domesticabuse.support (
  id bigint generated always as identity primary key,
  notification_id uuid not null references domesticabuse.notification,
  agency_id uuid not null,
  step text not null,
  day date not null,
  by_user uuid not null,
  at timestamptz not null
);
create index on domesticabuse.support (notification_id, step, id desc);

alter table domesticabuse.batch enable row level security;
alter table domesticabuse.batch force row level security;
alter table domesticabuse.batch_row enable row level security;
alter table domesticabuse.batch_row force row level security;
alter table domesticabuse.marac enable row level security;
alter table domesticabuse.marac force row level security;
alter table domesticabuse.marac_action enable row level security;
alter table domesticabuse.marac_action force row level security;
alter table domesticabuse.support enable row level security;
alter table domesticabuse.support force row level security;

create policy of_the_hub_and_its_own_force on domesticabuse.batch to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())))
  with check ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));
create policy with_its_batch on domesticabuse.batch_row to openmash_program
  using (exists (select 1 from domesticabuse.batch b where b.id = batch_id))
  with check (exists (select 1 from domesticabuse.batch b where b.id = batch_id));

create policy seen on domesticabuse.marac for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));
create policy kept on domesticabuse.marac for insert to openmash_program
  with check ((select scope.word()) in ('hub', 'system') and exists (select 1 from domesticabuse.notification n
    where n.id = notification_id and n.agency_id = marac.agency_id));
create policy moved on domesticabuse.marac for update to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));

create policy seen on domesticabuse.marac_action for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));
create policy kept on domesticabuse.marac_action for insert to openmash_program
  with check ((select scope.word()) in ('hub', 'system') and exists (select 1 from domesticabuse.marac m
    where m.notification_id = marac_action.notification_id and m.agency_id = marac_action.agency_id));
create policy done on domesticabuse.marac_action for update to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));

create policy seen on domesticabuse.support for select to openmash_program
  using (exists (select 1 from domesticabuse.notification n where n.id = notification_id));
create policy kept on domesticabuse.support for insert to openmash_program
  with check (exists (select 1 from domesticabuse.notification n
    where n.id = notification_id and n.agency_id = support.agency_id
      and ((select scope.word()) in ('hub', 'system') or n.support_agency_id = (select scope.agency_id()))));

grant select, insert on domesticabuse.batch, domesticabuse.batch_row, domesticabuse.marac,
  domesticabuse.marac_action, domesticabuse.support to openmash_program;
grant update (taken, known, refused, moved_at) on domesticabuse.batch to openmash_program;
grant update (meets_on, by_user, at) on domesticabuse.marac to openmash_program;
grant update (done_at, done_by) on domesticabuse.marac_action to openmash_program;
