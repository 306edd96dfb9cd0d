-- Who works with children for the council, in which team, with what hours, until when.
create schema workforce;
grant usage on schema workforce to openmash_program;

create table workforce.worker (
  user_id uuid primary key,
  team_id uuid,
  grade text not null,
  registration text,
  -- Full time is 100.
  hours int not null check (hours between 1 and 100),
  first_year_until date,
  agency_until date,
  knows text not null,
  away_until date,
  last_day date,
  since timestamptz not null,
  by_user uuid not null
);
create index on workforce.worker (team_id);

alter table workforce.worker enable row level security;
alter table workforce.worker force row level security;

create policy hub on workforce.worker for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy put on workforce.worker for insert to openmash_program
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')));
create policy changed on workforce.worker for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER')));

grant select, insert on workforce.worker to openmash_program;
grant update (team_id, grade, registration, hours, first_year_until, agency_until, knows, away_until, last_day)
  on workforce.worker to openmash_program;

select scope.keep_apart('workforce.worker');

-- Who could be given children, for whoever counts them.
create view reporting.worker_facts with (security_invoker = true) as
  select w.user_id, w.hub_id, w.team_id, w.grade, w.hours, least(w.last_day, w.agency_until) as last_day
  from workforce.worker w;
grant select on reporting.worker_facts to openmash_program;
