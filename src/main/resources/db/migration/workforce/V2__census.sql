-- What the workforce census asks of each social worker, who is here by an agency on what terms, and how many there are to be.
create table workforce.census (
  user_id uuid primary key references workforce.worker,
  recorded jsonb not null,
  by_user uuid not null,
  at timestamptz not null
);

-- Each time somebody came by an agency, or stayed longer: written once.
create table workforce.by_agency (
  id uuid primary key,
  user_id uuid not null references workforce.worker,
  recorded jsonb not null,
  from_day date not null,
  until_day date not null,
  -- Message keys of what spoke against it that day.
  against text[] not null,
  by_user uuid not null,
  at timestamptz not null
);
create index on workforce.by_agency (user_id, at);

create table workforce.posts (
  hub_id text not null,
  team_id uuid not null,
  -- Full time is 100.
  hours int not null check (hours >= 0),
  by_user uuid not null,
  at timestamptz not null,
  primary key (hub_id, team_id)
);

-- Each time somebody went from one team to another: written once.
create table workforce.moved (
  id uuid primary key,
  user_id uuid not null references workforce.worker,
  from_team uuid,
  to_team uuid,
  by_user uuid not null,
  at timestamptz not null
);
create index on workforce.moved (user_id, at);

alter table workforce.moved enable row level security;
alter table workforce.moved force row level security;
create policy seen on workforce.moved for select to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER', 'INSPECTOR')));
create policy put on workforce.moved for insert to openmash_program
  with check (((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')))
    and exists (select from workforce.worker w where w.user_id = moved.user_id));
grant select, insert on workforce.moved to openmash_program;
select scope.keep_apart('workforce.moved');

alter table workforce.census enable row level security;
alter table workforce.census force row level security;
alter table workforce.by_agency enable row level security;
alter table workforce.by_agency force row level security;
alter table workforce.posts enable row level security;
alter table workforce.posts force row level security;

-- Birth, ethnicity and sickness of colleagues: for those who answer for them.
create policy seen on workforce.census for select to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')));
create policy put on workforce.census for insert to openmash_program
  with check (((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')))
    and exists (select from workforce.worker w where w.user_id = census.user_id));
create policy changed on workforce.census for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')));
create policy seen on workforce.by_agency for select to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')));
create policy put on workforce.by_agency for insert to openmash_program
  with check (((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')))
    and exists (select from workforce.worker w where w.user_id = by_agency.user_id));
create policy seen on workforce.posts for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy put on workforce.posts for insert to openmash_program
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')));
create policy changed on workforce.posts for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')));

grant select, insert on workforce.census, workforce.by_agency, workforce.posts to openmash_program;
grant update (recorded, by_user, at) on workforce.census to openmash_program;
grant update (hours, by_user, at) on workforce.posts to openmash_program;

select scope.keep_apart('workforce.census');
select scope.keep_apart('workforce.by_agency');
select scope.keep_apart('workforce.posts');
