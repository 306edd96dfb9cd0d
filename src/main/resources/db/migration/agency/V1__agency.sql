create schema agency;
grant usage on schema agency to openmash_program;

create table agency.agency (
  id uuid primary key,
  name text not null,
  -- Small letters without accents, marks and a leading "the"; searched by equality and range only.
  name_key text collate "C" not null,
  kind text not null,
  local_code text not null default '',
  mailboxes text[] not null default '{}',
  phone text,
  address text not null default '',
  parent_id uuid references agency.agency,
  from_day date not null,
  to_day date,
  check (to_day is null or to_day >= from_day),
  check (parent_id is distinct from id)
);
create index on agency.agency (name_key);
create index on agency.agency (kind, name_key);
create index on agency.agency (parent_id);

create table agency.team (
  id uuid primary key,
  agency_id uuid not null references agency.agency,
  name text not null,
  mailbox text,
  from_day date not null,
  to_day date
);
create index on agency.team (agency_id);

create table agency.practitioner (
  id uuid primary key,
  agency_id uuid not null references agency.agency,
  team_id uuid references agency.team,
  name text not null,
  title text not null,
  duty text not null,
  email text,
  phone text,
  user_id uuid,
  from_day date not null,
  to_day date
);
create index on agency.practitioner (agency_id);
create index on agency.practitioner (team_id);
create index on agency.practitioner (user_id);

alter table agency.agency enable row level security;
alter table agency.agency force row level security;
alter table agency.team enable row level security;
alter table agency.team force row level security;
alter table agency.practitioner enable row level security;
alter table agency.practitioner force row level security;

-- A directory of work contacts: whoever is signed in may read it.
create policy directory on agency.agency for select to openmash_program
  using ((select scope.word()) in ('partner', 'hub', 'system'));
create policy directory on agency.team for select to openmash_program
  using ((select scope.word()) in ('partner', 'hub', 'system'));
create policy directory on agency.practitioner for select to openmash_program
  using ((select scope.word()) in ('partner', 'hub', 'system'));

create policy administered on agency.agency for insert to openmash_program
  with check ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR')));
create policy kept on agency.agency for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR'))
    or ((select scope.has_role('SAFEGUARDING_LEAD')) and id = (select scope.agency_id())))
  with check ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR'))
    or ((select scope.has_role('SAFEGUARDING_LEAD')) and id = (select scope.agency_id())));
create policy begun on agency.team for insert to openmash_program
  with check ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR'))
    or ((select scope.has_role('SAFEGUARDING_LEAD')) and agency_id = (select scope.agency_id())));
create policy kept on agency.team for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR'))
    or ((select scope.has_role('SAFEGUARDING_LEAD')) and agency_id = (select scope.agency_id())))
  with check ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR'))
    or ((select scope.has_role('SAFEGUARDING_LEAD')) and agency_id = (select scope.agency_id())));
create policy begun on agency.practitioner for insert to openmash_program
  with check ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR'))
    or ((select scope.has_role('SAFEGUARDING_LEAD')) and agency_id = (select scope.agency_id())));
create policy kept on agency.practitioner for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR'))
    or ((select scope.has_role('SAFEGUARDING_LEAD')) and agency_id = (select scope.agency_id())))
  with check ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR'))
    or ((select scope.has_role('SAFEGUARDING_LEAD')) and agency_id = (select scope.agency_id())));

grant select, insert on agency.agency, agency.team, agency.practitioner to openmash_program;
grant update (name, name_key, kind, local_code, mailboxes, phone, address, parent_id, from_day, to_day)
  on agency.agency to openmash_program;
grant update (name, mailbox, from_day, to_day) on agency.team to openmash_program;
grant update (team_id, name, title, duty, email, phone, user_id, from_day, to_day)
  on agency.practitioner to openmash_program;
