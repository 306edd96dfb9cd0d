-- What the hub and whoever referred say to each other. The agency that referred sees its own threads, the hub all.
create schema correspondence;
grant usage on schema correspondence to openmash_program;

create table correspondence.remark (
  id bigint generated always as identity primary key,
  referral_id uuid not null references referral.referral,
  agency_id uuid not null,
  kind text not null,
  by_user uuid not null,
  words text not null,
  at timestamptz not null,
  read_at timestamptz,
  read_by uuid,
  chased_at timestamptz
);
create index on correspondence.remark (referral_id, id);
create index on correspondence.remark (agency_id);
create index on correspondence.remark (id) where kind = 'ANSWER' and read_at is null;
create index on correspondence.remark (id) where kind <> 'ANSWER' and chased_at is null;

alter table correspondence.remark enable row level security;
alter table correspondence.remark force row level security;

create policy seen on correspondence.remark for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));
create policy said on correspondence.remark for insert to openmash_program
  with check (by_user = (select scope.user_id())
    and (((select scope.word()) = 'hub' and kind <> 'ANSWER')
      or ((select scope.word()) = 'partner' and kind = 'ANSWER' and agency_id = (select scope.agency_id()))));
create policy marked on correspondence.remark for update to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())))
  with check ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));

grant select, insert on correspondence.remark to openmash_program;
grant update (read_at, read_by, chased_at) on correspondence.remark to openmash_program;
