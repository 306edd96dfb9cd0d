-- Keys of other systems: which agency each speaks for and what it may do. Of the key itself only a keyed hash is here.
create table access.system_key (
  id uuid primary key,
  hash bytea not null unique,
  name text not null check (length(name) between 1 and 100),
  agency_id uuid not null,
  uses text[] not null check (cardinality(uses) > 0),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz
);

alter table access.system_key enable row level security;
alter table access.system_key force row level security;
create policy seen on access.system_key for select to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR')));
create policy made on access.system_key for insert to openmash_program
  with check ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR')));
create policy changed on access.system_key for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('ADMINISTRATOR')));

grant select, insert on access.system_key to openmash_program;
grant update (hash, expires_at, revoked_at, last_used_at) on access.system_key to openmash_program;
