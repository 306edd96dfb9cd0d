-- Each agency's own month: how its referrals and its answers went. Counts and codes, nobody's name. The safeguarding leads of
-- that agency read it and nobody else does, not even the hub.
create schema monitor;
grant usage on schema monitor to openmash_program;

create table monitor.pack (
  id uuid primary key,
  agency_id uuid not null,
  agency_name text not null,
  month date not null check (extract(day from month) = 1),
  made_at timestamptz not null,
  unique (agency_id, month)
);

create table monitor.pack_line (
  pack_id uuid not null references monitor.pack,
  agency_id uuid not null,
  place int not null,
  what text not null,
  word text not null,
  -- One for each month, the earliest first; null where nothing can be said.
  counts int[] not null,
  primary key (pack_id, place)
);

-- As it was made, in both languages.
create table monitor.pack_file (
  pack_id uuid not null references monitor.pack,
  agency_id uuid not null,
  kind text not null check (kind in ('PDF', 'XLSX')),
  language text not null check (language in ('en', 'cy')),
  bytes bytea not null,
  primary key (pack_id, kind, language)
);

alter table monitor.pack enable row level security;
alter table monitor.pack force row level security;
alter table monitor.pack_line enable row level security;
alter table monitor.pack_line force row level security;
alter table monitor.pack_file enable row level security;
alter table monitor.pack_file force row level security;

create policy own on monitor.pack for select to openmash_program
  using ((select scope.word()) = 'system'
    or (select scope.has_role('SAFEGUARDING_LEAD')) and agency_id = (select scope.agency_id()));
create policy own on monitor.pack_line for select to openmash_program
  using ((select scope.word()) = 'system'
    or (select scope.has_role('SAFEGUARDING_LEAD')) and agency_id = (select scope.agency_id()));
create policy own on monitor.pack_file for select to openmash_program
  using ((select scope.word()) = 'system'
    or (select scope.has_role('SAFEGUARDING_LEAD')) and agency_id = (select scope.agency_id()));
create policy made on monitor.pack for insert to openmash_program with check ((select scope.word()) = 'system');
create policy made on monitor.pack_line for insert to openmash_program
  with check ((select scope.word()) = 'system'
    and exists (select from monitor.pack p where p.id = pack_id and p.agency_id = pack_line.agency_id));
create policy made on monitor.pack_file for insert to openmash_program
  with check ((select scope.word()) = 'system'
    and exists (select from monitor.pack p where p.id = pack_id and p.agency_id = pack_file.agency_id));
grant select, insert on monitor.pack, monitor.pack_line, monitor.pack_file to openmash_program;
