-- A file of people, known again by a fingerprint of it: the same file twice is one file.
create table exchange.people_file (
  id uuid primary key,
  hash text not null,
  rows int not null,
  by_user uuid not null,
  at timestamptz not null
);

-- What became of each row. What a row says is kept only while somebody has to decide on it.
create table exchange.people_row (
  file_id uuid not null references exchange.people_file,
  line int not null,
  result text not null check (result in ('MADE', 'KNOWN', 'HELD', 'REFUSED', 'SAME', 'NEW')),
  person_id uuid references person.person,
  percent int,
  because jsonb not null,
  said jsonb,
  settled_by uuid,
  settled_at timestamptz,
  primary key (file_id, line),
  check ((said is not null) = (result = 'HELD')),
  check ((person_id is null) = (result in ('HELD', 'REFUSED'))),
  check ((settled_by is not null) = (result in ('SAME', 'NEW')))
);
create index on exchange.people_row (person_id);

alter table exchange.people_file enable row level security;
alter table exchange.people_file force row level security;
alter table exchange.people_row enable row level security;
alter table exchange.people_row force row level security;
create policy hub on exchange.people_file for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on exchange.people_row for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
grant select, insert on exchange.people_file, exchange.people_row to openmash_program;
grant update (result, person_id, said, settled_by, settled_at) on exchange.people_row to openmash_program;

select scope.keep_apart('exchange.people_file');
select scope.keep_apart('exchange.people_row', 'file_id', 'exchange.people_file');
create unique index on exchange.people_file (hub_id, hash);
create index on exchange.people_file (hub_id, at desc, id);
create index on exchange.people_row (hub_id, file_id, line) where result = 'HELD';
