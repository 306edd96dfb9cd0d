-- Every outcome told to a professional: whether they read it or were rung, and what they thought of it.
create schema feedback;
grant usage on schema feedback to openmash_program;

create table feedback.outcome (
  id uuid primary key,
  referral_id uuid not null references referral.referral,
  agency_id uuid not null,
  rule text not null,
  -- Where the agency lies, and whether its mailbox had a copy: what a trial in one district is compared by.
  district text not null,
  copied boolean not null,
  told_at timestamptz not null,
  due_at timestamptz not null,
  chased_at timestamptz,
  -- Nobody rings any more.
  given_up_at timestamptz,
  read_at timestamptz,
  read_by uuid,
  rung_at timestamptz,
  rung_by uuid,
  rung jsonb,
  check ((read_at is null) = (read_by is null)),
  check ((rung_at is null) = (rung_by is null) and (rung_at is null) = (rung is null))
);
create index on feedback.outcome (referral_id);
create index on feedback.outcome (agency_id);

create table feedback.answer (
  referral_id uuid not null references referral.referral,
  agency_id uuid not null,
  by_user uuid not null,
  question text not null check (question in ('HELPFUL', 'AGREED')),
  yes boolean not null,
  at timestamptz not null,
  primary key (referral_id, by_user, question)
);
create index on feedback.answer (agency_id);

-- From when the safeguarding mailboxes of a district are written to; no row at all: everywhere.
create table feedback.trial (
  id uuid primary key,
  district text not null,
  since date not null,
  until date,
  by_user uuid not null,
  at timestamptz not null
);

alter table feedback.outcome enable row level security;
alter table feedback.outcome force row level security;
alter table feedback.answer enable row level security;
alter table feedback.answer force row level security;
alter table feedback.trial enable row level security;
alter table feedback.trial force row level security;

create policy seen on feedback.outcome for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));
create policy told on feedback.outcome for insert to openmash_program
  with check ((select scope.word()) in ('hub', 'system'));
create policy heard on feedback.outcome for update to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())))
  with check ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));
create policy seen on feedback.answer for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));
create policy given on feedback.answer for insert to openmash_program
  with check ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())
    and by_user = (select scope.user_id()));
create policy changed on feedback.answer for update to openmash_program
  using (by_user = (select scope.user_id())) with check (by_user = (select scope.user_id()));
create policy read on feedback.trial for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy kept on feedback.trial for all to openmash_program
  using ((select scope.has_role('HUB_MANAGER'))) with check ((select scope.has_role('HUB_MANAGER')));

grant select, insert on feedback.outcome, feedback.answer, feedback.trial to openmash_program;
grant update (chased_at, given_up_at, read_at, read_by, rung_at, rung_by, rung) on feedback.outcome to openmash_program;
grant update (yes, at) on feedback.answer to openmash_program;
grant update (until) on feedback.trial to openmash_program;

select scope.keep_apart('feedback.outcome', 'referral_id');
select scope.keep_apart('feedback.answer', 'referral_id');
select scope.keep_sealed('feedback.outcome', '{referral_id}');
select scope.keep_sealed('feedback.answer', '{referral_id}');
select scope.goes('feedback.outcome', 'k.referral_id = any($1)');
select scope.goes('feedback.answer', 'k.referral_id = any($1)');
select scope.keep_apart('feedback.trial');
create index on feedback.outcome (hub_id, due_at) where read_at is null and rung_at is null;
create index on feedback.outcome (hub_id, told_at);
