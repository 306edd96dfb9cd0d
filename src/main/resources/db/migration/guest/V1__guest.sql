-- Professionals without an account. Their id is lasting, so that what they wrote stays theirs; what proves the address
-- is a code, under the mark of the browser that asked for it, for ten minutes.
create schema guest;
grant usage on schema guest to openmash_program;

create table guest.guest (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  first_seen timestamptz not null,
  last_seen timestamptz not null
);

create table guest.proof (
  browser bytea primary key,
  email text not null,
  next text not null,
  code bytea not null,
  tries int not null,
  expires_at timestamptz not null
);
create index on guest.proof (expires_at);

alter table guest.guest enable row level security;
alter table guest.guest force row level security;
create policy kept on guest.guest to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');

alter table guest.proof enable row level security;
alter table guest.proof force row level security;
create policy kept on guest.proof to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');

grant select, insert, update on guest.guest to openmash_program;
grant select, insert, update, delete on guest.proof to openmash_program;
