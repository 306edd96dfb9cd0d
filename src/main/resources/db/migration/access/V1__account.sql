-- Who may sign in. What proves it is apart (credential), where not even the hub's scope reaches.
create schema access;
grant usage on schema access to openmash_program;

create table access.account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  agency_id uuid not null,
  roles text[] not null,
  disabled boolean not null default false,
  invented boolean not null,
  created_at timestamptz not null
);
create index on access.account (agency_id);

create table access.credential (
  account_id uuid primary key references access.account,
  password_hash text not null,
  secret bytea not null,
  last_step bigint not null,
  changed_at timestamptz not null
);

create table access.recovery_code (
  account_id uuid not null references access.account,
  hash bytea not null,
  used_at timestamptz,
  primary key (account_id, hash)
);

create table access.invitation (
  account_id uuid primary key references access.account,
  token_hash bytea not null unique,
  secret bytea not null,
  expires_at timestamptz not null
);

-- How many guesses somebody has left; keys are keyed hashes, so that nobody's name lies here.
create table access.allowance (
  key bytea primary key,
  full_at timestamptz not null
);
create index on access.allowance (full_at);

alter table access.account enable row level security;
alter table access.account force row level security;
create policy seen on access.account for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
      or (select scope.word()) = 'partner'
        and (agency_id = (select scope.agency_id()) or id = (select scope.user_id())));
create policy made on access.account for insert to openmash_program
  with check ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR')));
create policy changed on access.account for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR')));

alter table access.credential enable row level security;
alter table access.credential force row level security;
create policy kept on access.credential to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');

alter table access.recovery_code enable row level security;
alter table access.recovery_code force row level security;
create policy kept on access.recovery_code to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');

alter table access.invitation enable row level security;
alter table access.invitation force row level security;
create policy kept on access.invitation to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');

alter table access.allowance enable row level security;
alter table access.allowance force row level security;
create policy kept on access.allowance to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');

grant select, insert, update on access.account to openmash_program;
grant select, insert, update, delete
  on access.credential, access.recovery_code, access.invitation, access.allowance to openmash_program;
