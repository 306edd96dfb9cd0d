-- What callers promised to write. The hub chases; an agency sees what its own people promised.
create schema contact;
grant usage on schema contact to openmash_program;

create table contact.promise (
  referral_id uuid primary key references referral.referral,
  reference text not null,
  promised_by text,
  agency_id uuid,
  made_at timestamptz not null,
  due_at timestamptz not null,
  arrived_at timestamptz,
  arrived_as uuid references referral.referral,
  check (arrived_as is null or arrived_at is not null)
);
create index on contact.promise (due_at) where arrived_at is null;
create index on contact.promise (agency_id);

alter table contact.promise enable row level security;
alter table contact.promise force row level security;

create policy hub on contact.promise for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy own on contact.promise for select to openmash_program
  using ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id()));

grant select, insert on contact.promise to openmash_program;
grant update (arrived_at, arrived_as) on contact.promise to openmash_program;

-- What the hub wrote down about a contact later: its own, not for whoever sent the contact.
create table contact.step (
  id bigint generated always as identity primary key,
  referral_id uuid not null references referral.referral,
  step text not null,
  recorded jsonb not null,
  by_user uuid not null,
  at timestamptz not null
);
create index on contact.step (referral_id);

alter table contact.step enable row level security;
alter table contact.step force row level security;
create policy hub on contact.step for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
grant select, insert on contact.step to openmash_program;

-- Right Care Right Person for scrutiny: codes only, the harm as it was last written down.
create view reporting.right_care_facts with (security_invoker = true) as
  select r.id, r.agency_id, r.received_at,
         first.recorded #>> '{answers,situation}' as situation,
         first.recorded #>> '{answers,police}' <> 'NOT_ASKED' as police_asked,
         first.recorded #>> '{answers,police}' = 'DECLINED' as police_declined,
         first.recorded #>> '{answers,reason}' as declined_because,
         first.recorded #>> '{answers,responder}' as responder,
         coalesce((select later.recorded #>> '{answers,harm}' from contact.step later
                   where later.referral_id = r.id and later.step = 'harm' order by later.id desc limit 1),
                  first.recorded #>> '{answers,harm}') as harm
  from referral.referral r
  join referral.page first on first.referral_id = r.id and first.page = 'right-care-right-person'
  where r.kind = 'RIGHT_CARE_RIGHT_PERSON';
grant select on reporting.right_care_facts to openmash_program;

-- Advice without a name: every one counted, though no child is known.
create view reporting.advice_facts with (security_invoker = true) as
  select id, agency_id, received_at, status from referral.referral where kind = 'ADVICE_WITHOUT_NAME';
grant select on reporting.advice_facts to openmash_program;
