-- Letters about the people of a contact. What is written stands once; each recipient's version is made from it when it is
-- looked at, and kept as it went when it was sent.
create schema letter;
grant usage on schema letter to openmash_program;

create table letter.letter (
  id uuid primary key,
  reference text not null unique,
  contact_id uuid not null,
  content jsonb not null,
  by_user uuid not null,
  by_name text not null,
  at timestamptz not null,
  version int not null default 1,
  -- A signature stands for every version exactly as it was then.
  fingerprint text,
  signed_by uuid,
  signed_name text,
  signed_at timestamptz,
  second_by uuid,
  second_name text,
  second_at timestamptz,
  check (second_by is null or (second_by <> signed_by and second_by <> by_user)),
  check ((signed_by is null) = (fingerprint is null)),
  check (second_by is null or signed_by is not null)
);
create index on letter.letter (contact_id, at);

create table letter.sent (
  letter_id uuid not null references letter.letter,
  recipient_id uuid not null,
  contact_id uuid not null,
  content jsonb not null,
  way text not null,
  by_user uuid not null,
  by_name text not null,
  signed_name text not null,
  second_name text,
  at timestamptz not null,
  primary key (letter_id, recipient_id)
);

alter table letter.letter enable row level security;
alter table letter.letter force row level security;
alter table letter.sent enable row level security;
alter table letter.sent force row level security;

create policy hub on letter.letter for select to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('SCREENER', 'HUB_MANAGER')));
create policy written on letter.letter for insert to openmash_program
  with check ((select scope.has_role('SCREENER', 'HUB_MANAGER')) and by_user = (select scope.user_id()));
create policy signed on letter.letter for update to openmash_program
  using ((select scope.has_role('SCREENER', 'HUB_MANAGER')))
  with check ((select scope.has_role('SCREENER', 'HUB_MANAGER')));
create policy hub on letter.sent for select to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('SCREENER', 'HUB_MANAGER')));
create policy sent on letter.sent for insert to openmash_program
  with check ((select scope.has_role('SCREENER', 'HUB_MANAGER')) and by_user = (select scope.user_id())
    and exists (select 1 from letter.letter l
      where l.id = letter_id and l.contact_id = sent.contact_id and l.signed_by is not null));

grant select, insert on letter.letter, letter.sent to openmash_program;
grant update (content, version, fingerprint, signed_by, signed_name, signed_at, second_by, second_name, second_at)
  on letter.letter to openmash_program;

select scope.keep_apart('letter.letter', 'contact_id');
select scope.hold('letter.letter', 'letter', false);
select scope.keep_apart('letter.sent', 'letter_id', 'letter.letter');
select scope.keep_sealed('letter.letter', '{contact_id}');
select scope.keep_sealed('letter.sent', '{letter_id}', 'letter.letter');
select scope.goes('letter.letter', 'k.contact_id = any($1)', 'id');
select scope.goes('letter.sent', 'k.letter_id = any($1)');
