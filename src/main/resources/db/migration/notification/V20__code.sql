-- A one-time code tells of no record, so it has no reference. The code itself lies apart, where only the program
-- reads it, until its time is over.
alter table notification.message alter column reference drop not null;

create table notification.code (
  message_id uuid primary key references notification.message,
  code text not null,
  until timestamptz not null
);
create index on notification.code (until);
alter table notification.code enable row level security;
alter table notification.code force row level security;
create policy the_program on notification.code to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');
grant select, insert, delete on notification.code to openmash_program;
