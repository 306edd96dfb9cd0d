-- How far the made-up county of the demonstration has been made: one row, of a demonstration only.
create schema demo;
grant usage on schema demo to openmash_program;

create table demo.county (
  one boolean primary key default true check (one),
  begun_at timestamptz not null,
  seed bigint not null,
  referrals int not null,
  told int not null default 0,
  whole boolean not null default false
);

alter table demo.county enable row level security;
alter table demo.county force row level security;

create policy the_program_reads on demo.county for select to openmash_program
  using ((select scope.word()) = 'system');
create policy the_program_begins on demo.county for insert to openmash_program
  with check ((select scope.word()) = 'system');
create policy the_program_goes_on on demo.county for update to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');
grant select, insert on demo.county to openmash_program;
grant update (told, whole) on demo.county to openmash_program;
