-- Every definition a form ever had: its questions, limits and words. Holds no personal data. Never changed, never removed:
-- what was recorded with a definition is read with it for as long as it is kept.
create schema if not exists form;

create table form.definition (
  id text primary key,
  form text not null,
  body jsonb not null,
  first_seen timestamptz not null default now()
);

alter table form.definition enable row level security;
alter table form.definition force row level security;
create policy read_definition on form.definition for select to openmash_program using ((select scope.word()) <> 'none');
create policy keep_definition on form.definition for insert to openmash_program with check ((select scope.word()) = 'system');

grant usage on schema form to openmash_program;
grant select, insert on form.definition to openmash_program;
