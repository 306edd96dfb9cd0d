-- One agreement for any number of agencies, every text of it, and what each agency said to it.
create schema agreement;
grant usage on schema agreement to openmash_program;

create table agreement.agreement (
  id uuid primary key,
  reference text not null unique,
  version int not null,
  -- Whoever accepted an earlier version must accept anew.
  holds_from int not null check (holds_from <= version)
);

create table agreement.agreement_text (
  agreement_id uuid not null references agreement.agreement,
  version int not null,
  recorded jsonb not null,
  by_user uuid not null,
  at timestamptz not null,
  primary key (agreement_id, version)
);

create table agreement.offer (
  id uuid primary key,
  agreement_id uuid not null references agreement.agreement,
  agency_id uuid not null references agency.agency,
  asked_at timestamptz not null,
  reminders int not null default 0,
  last_at timestamptz not null,
  reply text check (reply in ('ACCEPTED', 'DECLINED')),
  version int,
  name text,
  title text,
  email text,
  why text,
  replied_at timestamptz,
  unique (agreement_id, agency_id)
);
create index on agreement.offer (agency_id);

-- Every answer an agency ever gave.
create table agreement.offer_reply (
  id bigint generated always as identity primary key,
  offer_id uuid not null references agreement.offer,
  agency_id uuid not null,
  reply text not null,
  version int not null,
  name text not null,
  title text not null,
  email text,
  why text not null,
  at timestamptz not null,
  by_user uuid not null
);
create index on agreement.offer_reply (offer_id);

alter table agreement.agreement enable row level security;
alter table agreement.agreement force row level security;
alter table agreement.agreement_text enable row level security;
alter table agreement.agreement_text force row level security;
alter table agreement.offer enable row level security;
alter table agreement.offer force row level security;
alter table agreement.offer_reply enable row level security;
alter table agreement.offer_reply force row level security;

-- What partners and guests may see of them the program reads for them, one offer at a time.
create policy read on agreement.agreement for select to openmash_program
  using ((select scope.word()) in ('hub', 'system') or (select scope.has_role('ADMINISTRATOR')));
create policy kept on agreement.agreement for all to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER')) or (select scope.has_role('ADMINISTRATOR')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER')) or (select scope.has_role('ADMINISTRATOR')));
create policy read on agreement.agreement_text for select to openmash_program
  using ((select scope.word()) in ('hub', 'system') or (select scope.has_role('ADMINISTRATOR')));
create policy kept on agreement.agreement_text for insert to openmash_program
  with check (((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER')) or (select scope.has_role('ADMINISTRATOR')))
    and by_user = (select scope.user_id()));
create policy read on agreement.offer for select to openmash_program
  using ((select scope.word()) in ('hub', 'system') or (select scope.has_role('ADMINISTRATOR')));
create policy put on agreement.offer for all to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER')) or (select scope.has_role('ADMINISTRATOR')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER')) or (select scope.has_role('ADMINISTRATOR')));
create policy answered on agreement.offer_reply for all to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');

grant select, insert on agreement.agreement, agreement.agreement_text, agreement.offer, agreement.offer_reply to openmash_program;
grant update (version, holds_from) on agreement.agreement to openmash_program;
grant update (asked_at, reminders, last_at, reply, version, name, title, email, why, replied_at) on agreement.offer to openmash_program;
