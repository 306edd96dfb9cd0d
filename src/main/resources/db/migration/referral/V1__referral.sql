-- Referrals as they reached the hub. An agency sees its own; the hub sees all; nobody else sees any.
create schema referral;
grant usage on schema referral to openmash_program;

create table referral.referral (
  id uuid primary key,
  reference text not null unique,
  submission_key text not null,
  agency_id uuid not null,
  referrer_id uuid not null,
  referrer_email text not null,
  received_at timestamptz not null,
  status text not null,
  in_danger boolean not null,
  early_help boolean not null,
  proposed_level text not null,
  concern text not null,
  unique (agency_id, submission_key)
);
create index on referral.referral (agency_id, received_at);
create index on referral.referral (referrer_id, received_at);

create table referral.child (
  id uuid primary key,
  referral_id uuid not null references referral.referral,
  agency_id uuid not null,
  position int not null,
  name text not null,
  born date,
  expected date,
  age_estimate text,
  focus boolean not null,
  unique (referral_id, position),
  check (born is null or expected is null)
);

create table referral.page (
  referral_id uuid not null references referral.referral,
  agency_id uuid not null,
  place int not null,
  page text not null,
  row int not null,
  recorded jsonb not null,
  primary key (referral_id, page, row)
);

create table referral.step (
  id bigint generated always as identity primary key,
  referral_id uuid not null references referral.referral,
  agency_id uuid not null,
  status text not null,
  at timestamptz not null,
  by_user uuid not null
);
create index on referral.step (referral_id);

create table referral.told (
  id bigint generated always as identity primary key,
  referral_id uuid not null references referral.referral,
  agency_id uuid not null,
  child_id uuid not null references referral.child,
  outcome_key text not null,
  level text not null,
  reason text not null,
  decided_at timestamptz not null,
  correction boolean not null
);
create index on referral.told (referral_id);

alter table referral.referral enable row level security;
alter table referral.referral force row level security;
alter table referral.child enable row level security;
alter table referral.child force row level security;
alter table referral.page enable row level security;
alter table referral.page force row level security;
alter table referral.step enable row level security;
alter table referral.step force row level security;
alter table referral.told enable row level security;
alter table referral.told force row level security;

create policy seen on referral.referral for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));
create policy made on referral.referral for insert to openmash_program
  with check (((select scope.word()) in ('partner', 'hub') and agency_id = (select scope.agency_id())
    and referrer_id = (select scope.user_id())) or (select scope.word()) = 'system');
create policy moved on referral.referral for update to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));

create policy seen on referral.child for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));
create policy made on referral.child for insert to openmash_program
  with check (exists (select 1 from referral.referral r
    where r.id = referral_id and r.agency_id = child.agency_id));

create policy seen on referral.page for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));
create policy made on referral.page for insert to openmash_program
  with check (exists (select 1 from referral.referral r
    where r.id = referral_id and r.agency_id = page.agency_id));

create policy seen on referral.step for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));
create policy made on referral.step for insert to openmash_program
  with check (exists (select 1 from referral.referral r
    where r.id = referral_id and r.agency_id = step.agency_id));

create policy seen on referral.told for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));
create policy made on referral.told for insert to openmash_program
  with check ((select scope.word()) in ('hub', 'system') and exists (select 1 from referral.referral r
    where r.id = referral_id and r.agency_id = told.agency_id));

grant select, insert on referral.referral, referral.child, referral.page, referral.step, referral.told
  to openmash_program;
grant update (status) on referral.referral to openmash_program;

-- What reports may read: facts and codes, no names and no text.
create view reporting.referral_facts with (security_invoker = true) as
  select r.id, r.agency_id, r.received_at, r.status, r.in_danger, r.early_help, r.proposed_level,
         c.id as child_id, c.born, c.expected
  from referral.referral r join referral.child c on c.referral_id = r.id;
grant select on reporting.referral_facts to openmash_program;
