-- Pairs of records that may be one person, as the last look through everybody found them: computed, and no decision.
create table person.duplicate (
  id bigint generated always as identity primary key,
  one uuid not null references person.person on delete cascade,
  other uuid not null references person.person on delete cascade,
  -- How likely, in tenths of a bit, by which version of the model, and why: the parts sum to it.
  tenths int not null,
  model text not null,
  reasons jsonb not null,
  -- A fingerprint of all that was compared of either; a record that says something else has another.
  one_mark text not null,
  other_mark text not null,
  look_id bigint not null,
  found_at timestamptz not null,
  check (one < other),
  unique (one, other)
);
create index on person.duplicate (other);

-- Somebody said that two records are two people: it holds while both say what they said then.
create table person.told_apart (
  id bigint generated always as identity primary key,
  one uuid not null references person.person,
  other uuid not null references person.person,
  one_mark text not null,
  other_mark text not null,
  by_user uuid not null,
  at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz,
  check (one < other),
  check ((undone_by is null) = (undone_at is null))
);
create index on person.told_apart (one, other);
create index on person.told_apart (other) where undone_at is null;

-- Each time the program looked through everybody, or through those who changed since.
create table person.look (
  id bigint generated always as identity primary key,
  model text not null,
  -- Everything of transactions before this one was seen.
  known text not null,
  people int not null,
  done int not null default 0,
  -- What was so common that the people who share only that were not compared.
  too_common text[] not null default '{}',
  began_at timestamptz not null,
  moved_at timestamptz not null,
  ended_at timestamptz
);

alter table person.duplicate enable row level security;
alter table person.duplicate force row level security;
alter table person.told_apart enable row level security;
alter table person.told_apart force row level security;
alter table person.look enable row level security;
alter table person.look force row level security;
create policy hub on person.duplicate for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on person.told_apart for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy seen on person.look for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy looked on person.look for insert to openmash_program with check ((select scope.word()) = 'system');
create policy looks on person.look for update to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');

grant select, insert, delete on person.duplicate to openmash_program;
grant update (tenths, model, reasons, one_mark, other_mark, look_id, found_at) on person.duplicate to openmash_program;
grant select, insert on person.told_apart to openmash_program;
grant update (undone_by, undone_at) on person.told_apart to openmash_program;
grant select, insert on person.look to openmash_program;
grant update (done, too_common, moved_at, ended_at) on person.look to openmash_program;

select scope.keep_apart('person.duplicate', 'one');
select scope.keep_apart('person.told_apart', 'one');
select scope.keep_apart('person.look');

create index on person.duplicate (hub_id, tenths desc, id desc);
create index on person.look (hub_id, id);
