-- The sharing log: what was shared or not, with whom, resting upon what. Nothing of it is ever changed or taken away. The agencies
-- concerned see that something was shared; why it was, only the hub reads.
create schema disclosure;
grant usage on schema disclosure to openmash_program;

create table disclosure.disclosure (
  id uuid primary key,
  subject_kind text not null,
  subject_id uuid not null,
  reference text not null,
  at timestamptz not null,
  by_user uuid not null,
  origin text not null,
  shared boolean not null,
  to_agency uuid references agency.agency,
  to_name text not null,
  whose_agency uuid references agency.agency,
  kinds text[] not null,
  bases text[] not null,
  family text not null,
  duty text,
  listed boolean not null
);
create index on disclosure.disclosure (subject_id, at);
create index on disclosure.disclosure (to_agency, at, id);
create index on disclosure.disclosure (whose_agency, at, id) where whose_agency is not null;
create index on disclosure.disclosure (reference);

create table disclosure.said (
  disclosure_id uuid primary key references disclosure.disclosure,
  subject_id uuid not null,
  recorded jsonb not null
);
create index on disclosure.said (subject_id);

alter table disclosure.disclosure enable row level security;
alter table disclosure.disclosure force row level security;
alter table disclosure.said enable row level security;
alter table disclosure.said force row level security;

create policy seen on disclosure.disclosure for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and listed
      and (to_agency = (select scope.agency_id()) or whose_agency = (select scope.agency_id()))));
create policy noted on disclosure.disclosure for insert to openmash_program
  with check ((select scope.word()) = 'system'
    or ((select scope.word()) = 'hub' and by_user = (select scope.user_id())));
create policy seen on disclosure.said for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy noted on disclosure.said for insert to openmash_program
  with check ((select scope.word()) = 'hub');

select scope.keep_apart('disclosure.disclosure', 'subject_id');
select scope.keep_apart('disclosure.said', 'subject_id');
create index on disclosure.disclosure (hub_id, at, id);

grant select, insert on disclosure.disclosure, disclosure.said to openmash_program;
