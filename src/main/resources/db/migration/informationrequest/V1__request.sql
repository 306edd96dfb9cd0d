-- What the hub asks of agencies about the people of a contact, and what they answer. Each row stands for itself: an agency
-- sees its own, and nothing tells it who else was asked.
create schema informationrequest;
grant usage on schema informationrequest to openmash_program;

create table informationrequest.request (
  id uuid primary key,
  reference text not null unique,
  contact_id uuid not null,
  agency_id uuid not null references agency.agency,
  asked jsonb not null,
  basis jsonb not null,
  urgency text not null check (urgency in ('RED', 'AMBER', 'GREEN')),
  by_user uuid not null,
  by_name text not null,
  at timestamptz not null,
  due_at timestamptz not null,
  reminders int not null default 0,
  last_at timestamptz not null,
  state text not null
    check (state in ('WAITING', 'ANSWERED', 'NOTHING_KNOWN', 'DECLINED', 'CALL_ME', 'WITHDRAWN')),
  settled_at timestamptz,
  more_until timestamptz,
  more_why text,
  more_state text check (more_state in ('ASKED', 'GRANTED', 'REFUSED')),
  withdrawn_why text not null default '',
  check ((more_until is null) = (more_state is null))
);
create index on informationrequest.request (contact_id);
create index on informationrequest.request (agency_id, due_at);
create index on informationrequest.request (due_at) where state = 'WAITING';

create table informationrequest.reply (
  id uuid primary key,
  request_id uuid not null references informationrequest.request,
  agency_id uuid not null,
  said text not null check (said in ('ANSWERED', 'NOTHING_KNOWN', 'DECLINED', 'CALL_ME')),
  words text not null,
  phone text,
  by_user uuid not null,
  by_name text not null,
  at timestamptz not null,
  -- How many passages not everybody in the hub may read.
  sealed int not null
);
create index on informationrequest.reply (request_id, at);

create table informationrequest.passage (
  id uuid primary key,
  reply_id uuid not null references informationrequest.reply,
  request_id uuid not null references informationrequest.request,
  agency_id uuid not null,
  number int not null,
  about text,
  words text not null,
  family boolean not null,
  outside boolean not null,
  police_only boolean not null,
  source_anonymous boolean not null,
  check (not (police_only and (family or outside)))
);
create index on informationrequest.passage (request_id, reply_id, number);

alter table informationrequest.request enable row level security;
alter table informationrequest.request force row level security;
alter table informationrequest.reply enable row level security;
alter table informationrequest.reply force row level security;
alter table informationrequest.passage enable row level security;
alter table informationrequest.passage force row level security;

create policy seen on informationrequest.request for select to openmash_program
  using ((select scope.word()) = 'system'
    or (select scope.has_role('SCREENER', 'HUB_MANAGER', 'INSPECTOR'))
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));
create policy asked on informationrequest.request for insert to openmash_program
  with check ((select scope.has_role('SCREENER', 'HUB_MANAGER')) and by_user = (select scope.user_id()));
create policy moved on informationrequest.request for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('SCREENER', 'HUB_MANAGER'))
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())))
  with check ((select scope.word()) = 'system' or (select scope.has_role('SCREENER', 'HUB_MANAGER'))
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));

-- What somebody without an account says behind the link, the program writes for them.
create policy seen on informationrequest.reply for select to openmash_program
  using ((select scope.word()) = 'system'
    or (select scope.has_role('SCREENER', 'HUB_MANAGER', 'INSPECTOR'))
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));
create policy said on informationrequest.reply for insert to openmash_program
  with check (((select scope.word()) = 'system'
      or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())
        and by_user = (select scope.user_id())))
    and exists (select 1 from informationrequest.request r
      where r.id = request_id and r.agency_id = reply.agency_id));

-- What is for the police alone: its own agency, police officers, the managers.
create policy seen on informationrequest.passage for select to openmash_program
  using ((select scope.word()) = 'system'
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id()))
    or ((select scope.has_role('SCREENER', 'HUB_MANAGER', 'INSPECTOR'))
      and (not police_only or (select scope.has_role('HUB_MANAGER'))
        or (select exists (select 1 from agency.agency a where a.id = scope.agency_id() and a.kind = 'POLICE')))));
create policy said on informationrequest.passage for insert to openmash_program
  with check (((select scope.word()) = 'system'
      or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())))
    and exists (select 1 from informationrequest.reply r
      where r.id = reply_id and r.request_id = passage.request_id and r.agency_id = passage.agency_id));

grant select, insert on informationrequest.request, informationrequest.reply, informationrequest.passage
  to openmash_program;
grant update (due_at, reminders, last_at, state, settled_at, more_until, more_why, more_state, withdrawn_why)
  on informationrequest.request to openmash_program;

select scope.keep_apart('informationrequest.request', 'contact_id');
select scope.hold('informationrequest.request', 'information-request', false);
select scope.keep_apart('informationrequest.reply', 'request_id', 'informationrequest.request', 'id');
select scope.keep_apart('informationrequest.passage', 'request_id', 'informationrequest.request', 'id');
