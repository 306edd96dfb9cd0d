-- The secret address under which somebody's own calendar finds their diary: its fingerprint.
create schema diary;
grant usage on schema diary to openmash_program;

create table diary.address (
  user_id uuid primary key,
  mark bytea not null unique,
  made_at timestamptz not null
);

alter table diary.address enable row level security;
alter table diary.address force row level security;

create policy own on diary.address for select to openmash_program
  using ((select scope.word()) = 'system' or user_id = scope.user_id());
create policy made on diary.address for insert to openmash_program with check (user_id = scope.user_id());
create policy made_anew on diary.address for update to openmash_program
  using (user_id = scope.user_id()) with check (user_id = scope.user_id());
create policy ended on diary.address for delete to openmash_program using (user_id = scope.user_id());

grant select, insert, delete on diary.address to openmash_program;
grant update (mark, made_at) on diary.address to openmash_program;
