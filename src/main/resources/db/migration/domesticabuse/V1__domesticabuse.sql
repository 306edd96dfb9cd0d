-- Police notifications of domestic abuse. Their police force and the hub see them; so does the service that
-- supports the victim. Whoever else is told of a child sees the one row that tells it.
create schema domesticabuse;
grant usage on schema domesticabuse to openmash_program;

create table domesticabuse.notification (
  id uuid primary key,
  reference text not null unique,
  agency_id uuid not null,
  police_reference text not null,
  reference_key text not null,
  household_id uuid not null,
  address_key text,
  victim_key text,
  grade int not null check (grade between 0 and 2),
  grade_word text not null,
  happened_at timestamptz not null,
  received_at timestamptz not null,
  received_on date not null,
  victim text not null,
  marac boolean not null,
  support_agency_id uuid,
  recorded jsonb not null,
  by_user uuid not null,
  unique (agency_id, reference_key)
);
-- The list: newest day first, within it by grade, then by time.
create index on domesticabuse.notification (received_on desc, grade desc, received_at desc, id desc);
create index on domesticabuse.notification (agency_id, received_on desc, grade desc, received_at desc, id desc);
create index on domesticabuse.notification (household_id, happened_at);
create index on domesticabuse.notification (agency_id, address_key) where address_key is not null;
create index on domesticabuse.notification (agency_id, victim_key) where victim_key is not null;
create index on domesticabuse.notification (support_agency_id) where support_agency_id is not null;

-- Read with every line, written once: the same child of the same incident is never kept twice.
create table domesticabuse.child (
  id uuid primary key,
  notification_id uuid not null references domesticabuse.notification,
  agency_id uuid not null,
  child_key text not null,
  position int not null,
  name text not null,
  born date,
  expected date,
  present text not null,
  resident text not null,
  heard text not null,
  school text,
  unique (notification_id, child_key),
  check (born is null or expected is null)
);

-- The referrals made of it: how the hub's inbox hears of it.
create table domesticabuse.contact (
  referral_id uuid primary key,
  notification_id uuid not null references domesticabuse.notification,
  agency_id uuid not null
);
create index on domesticabuse.contact (notification_id);

-- How the victim may be reached. Never the program's own to read: only somebody's who is permitted.
create table domesticabuse.safe_contact (
  notification_id uuid primary key references domesticabuse.notification,
  agency_id uuid not null,
  recorded jsonb not null,
  by_user uuid not null,
  at timestamptz not null
);

-- What one agency is told about one child: that there was an incident, and on which day. Nothing else.
create table domesticabuse.telling (
  id uuid primary key,
  notification_id uuid not null references domesticabuse.notification,
  child_id uuid not null references domesticabuse.child,
  police_id uuid not null,
  agency_id uuid not null,
  kind text not null check (kind in ('SCHOOL', 'HEALTH_VISITOR', 'MIDWIFE')),
  reference text not null,
  child_name text not null,
  child_born date,
  child_expected date,
  happened_on date not null,
  queued_at timestamptz not null,
  told_at timestamptz,
  told_how text check (told_how in ('MAIL', 'TELEPHONE', 'PAGE')),
  seen_at timestamptz,
  seen_by uuid,
  unique (child_id, agency_id)
);
create index on domesticabuse.telling (agency_id, seen_at, queued_at desc);
create index on domesticabuse.telling (notification_id);

alter table domesticabuse.notification enable row level security;
alter table domesticabuse.notification force row level security;
alter table domesticabuse.child enable row level security;
alter table domesticabuse.child force row level security;
alter table domesticabuse.contact enable row level security;
alter table domesticabuse.contact force row level security;
alter table domesticabuse.safe_contact enable row level security;
alter table domesticabuse.safe_contact force row level security;
alter table domesticabuse.telling enable row level security;
alter table domesticabuse.telling force row level security;

create policy seen on domesticabuse.notification for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner'
      and (agency_id = (select scope.agency_id()) or support_agency_id = (select scope.agency_id()))));
create policy made on domesticabuse.notification for insert to openmash_program
  with check ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())
      and by_user = (select scope.user_id()) and support_agency_id is null));
create policy moved on domesticabuse.notification for update to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));

create policy seen on domesticabuse.child for select to openmash_program
  using (exists (select 1 from domesticabuse.notification n where n.id = notification_id));
create policy made on domesticabuse.child for insert to openmash_program
  with check (exists (select 1 from domesticabuse.notification n
    where n.id = notification_id and n.agency_id = child.agency_id
      and ((select scope.word()) in ('hub', 'system') or n.agency_id = (select scope.agency_id()))));

create policy seen on domesticabuse.contact for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));
create policy made on domesticabuse.contact for insert to openmash_program
  with check (exists (select 1 from domesticabuse.notification n
    where n.id = notification_id and n.agency_id = contact.agency_id
      and ((select scope.word()) in ('hub', 'system') or n.agency_id = (select scope.agency_id()))));

create policy those_who_keep_the_victim_safe on domesticabuse.safe_contact for select to openmash_program
  using ((select scope.has_role('SCREENER', 'HUB_MANAGER'))
    or ((select scope.word()) = 'partner' and exists (select 1 from domesticabuse.notification n
      where n.id = notification_id
        and (n.agency_id = (select scope.agency_id()) or n.support_agency_id = (select scope.agency_id())))));
create policy made on domesticabuse.safe_contact for insert to openmash_program
  with check (exists (select 1 from domesticabuse.notification n
    where n.id = notification_id and n.agency_id = safe_contact.agency_id
      and ((select scope.word()) in ('hub', 'system') or n.agency_id = (select scope.agency_id()))));

create policy seen on domesticabuse.telling for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and police_id = (select scope.agency_id()))
    or (agency_id = (select scope.agency_id()) and (select scope.has_role('SAFEGUARDING_LEAD'))));
create policy made on domesticabuse.telling for insert to openmash_program
  with check (exists (select 1 from domesticabuse.notification n
    where n.id = notification_id and n.agency_id = telling.police_id
      and ((select scope.word()) in ('hub', 'system') or n.agency_id = (select scope.agency_id()))));
create policy answered on domesticabuse.telling for update to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or (agency_id = (select scope.agency_id()) and (select scope.has_role('SAFEGUARDING_LEAD'))))
  with check ((select scope.word()) in ('hub', 'system') or agency_id = (select scope.agency_id()));

grant select, insert on domesticabuse.notification, domesticabuse.child, domesticabuse.contact,
  domesticabuse.safe_contact, domesticabuse.telling to openmash_program;
grant update (household_id, support_agency_id) on domesticabuse.notification to openmash_program;
grant update (told_at, told_how, seen_at, seen_by) on domesticabuse.telling to openmash_program;

-- What reports may read: facts and codes, no names and no text.
create view reporting.domestic_abuse_facts with (security_invoker = true) as
  select n.id, n.agency_id, n.received_at, n.happened_at, n.grade_word as grade, n.marac, n.household_id,
         (select count(*) from domesticabuse.child c where c.notification_id = n.id and c.expected is null) as children,
         exists (select 1 from domesticabuse.child c where c.notification_id = n.id and c.expected is not null) as unborn
  from domesticabuse.notification n;
grant select on reporting.domestic_abuse_facts to openmash_program;
