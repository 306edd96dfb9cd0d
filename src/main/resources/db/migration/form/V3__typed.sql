-- Typed but not saved: what a page outside a journey keeps while somebody types, for that person alone.
create table form.typed (
  typist uuid not null,
  path text not null,
  fields jsonb not null,
  kept_at timestamptz not null,
  primary key (typist, path)
);
comment on column form.typed.path is 'the page it belongs to, as the browser asked for it';
create index on form.typed (kept_at);

-- Parked text is now kept by page, not by draft, so that every form has it; what waits there waits two hours at most.
drop table form.parked;
create table form.parked (
  token bytea not null,
  path text not null,
  typist uuid not null,
  fields jsonb not null,
  parked_at timestamptz not null,
  expires timestamptz not null,
  primary key (token, path)
);
comment on column form.parked.typist is 'whom the page was made for; it goes back to nobody else';
create index on form.parked (expires);

alter table form.typed enable row level security;
alter table form.typed force row level security;
alter table form.parked enable row level security;
alter table form.parked force row level security;

create policy own on form.typed for all to openmash_program
  using (typist = (select scope.user_id()) or (select scope.word()) = 'system')
  with check (typist = (select scope.user_id()));

-- Parked before anybody is signed in, so only the program itself may look.
create policy program_only on form.parked for all to openmash_program
  using ((select scope.word()) = 'system')
  with check ((select scope.word()) = 'system');

grant select, insert, update, delete on form.typed, form.parked to openmash_program;
