-- When somebody is or was away, which everybody sees who gives children workers; and why, for those who answer for them.
create table workforce.absence (
  id uuid primary key,
  user_id uuid not null references workforce.worker,
  from_day date not null,
  -- The last day; null while nobody knows it.
  until_day date,
  by_user uuid not null,
  at timestamptz not null,
  check (until_day >= from_day)
);
create index on workforce.absence (user_id, from_day);

create table workforce.absence_why (
  absence_id uuid primary key references workforce.absence,
  why text not null
);

alter table workforce.absence enable row level security;
alter table workforce.absence force row level security;
alter table workforce.absence_why enable row level security;
alter table workforce.absence_why force row level security;
create policy hub on workforce.absence for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy put on workforce.absence for insert to openmash_program
  with check (((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')))
    and exists (select from workforce.worker w where w.user_id = absence.user_id));
create policy changed on workforce.absence for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')));
create policy seen on workforce.absence_why for select to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')));
create policy put on workforce.absence_why for insert to openmash_program
  with check (((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')))
    and exists (select from workforce.absence a where a.id = absence_why.absence_id));
create policy changed on workforce.absence_why for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')));
grant select, insert on workforce.absence, workforce.absence_why to openmash_program;
grant update (from_day, until_day, by_user, at) on workforce.absence to openmash_program;
grant update (why) on workforce.absence_why to openmash_program;
select scope.keep_apart('workforce.absence');
select scope.keep_apart('workforce.absence_why');

-- What was known until now: a last day, and neither the first nor why.
alter table workforce.worker no force row level security;
alter table workforce.absence no force row level security;
insert into workforce.absence (id, hub_id, user_id, from_day, until_day, by_user, at)
  select gen_random_uuid(), hub_id, user_id, least(current_date, away_until), away_until, by_user, since
  from workforce.worker where away_until is not null;
alter table workforce.worker force row level security;
alter table workforce.absence force row level security;
alter table workforce.worker drop column away_until;

-- Where they start from, for the way to a child.
alter table workforce.worker add column base text;
grant update (base) on workforce.worker to openmash_program;
