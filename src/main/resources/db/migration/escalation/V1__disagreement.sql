-- Disagreements of whoever referred with what the hub decided, or with its silence, level by level; what was learnt of
-- them; and good practice, which is logged in the same place.
create schema escalation;
grant usage on schema escalation to openmash_program;

create table escalation.disagreement (
  id uuid primary key,
  referral_id uuid not null references referral.referral,
  agency_id uuid not null,
  what text not null,
  theme text not null,
  -- Why it is quicker than others; nothing for one that is not.
  quick text[] not null,
  began_at_level int not null,
  level int not null,
  state text not null check (state in ('OPEN', 'ANSWERED', 'SETTLED')),
  raised_by uuid not null,
  raised_at timestamptz not null,
  -- Since when it is on this level, or answered.
  since timestamptz not null,
  due_at timestamptz,
  chased_at timestamptz,
  result text,
  settled_at timestamptz,
  check ((state = 'SETTLED') = (settled_at is not null))
);
create unique index on escalation.disagreement (referral_id) where state <> 'SETTLED';
create index on escalation.disagreement (referral_id);
create index on escalation.disagreement (agency_id);
create index on escalation.disagreement (due_at) where state = 'OPEN';

create table escalation.step (
  id uuid primary key,
  disagreement_id uuid not null references escalation.disagreement,
  referral_id uuid not null,
  agency_id uuid not null,
  what text not null,
  level int not null,
  recorded jsonb,
  -- Nobody where it moved up by itself.
  by_user uuid,
  by_hub boolean not null,
  at timestamptz not null
);
create index on escalation.step (disagreement_id);
create index on escalation.step (referral_id);

create table escalation.lesson (
  id uuid primary key,
  disagreement_id uuid not null references escalation.disagreement,
  referral_id uuid not null,
  recorded jsonb not null,
  by_user uuid not null,
  at timestamptz not null
);
create index on escalation.lesson (disagreement_id);
create index on escalation.lesson (referral_id);

create table escalation.thanks (
  id uuid primary key,
  referral_id uuid not null references referral.referral,
  agency_id uuid not null,
  recorded jsonb not null,
  by_user uuid not null,
  by_hub boolean not null,
  at timestamptz not null
);
create index on escalation.thanks (referral_id);
create index on escalation.thanks (agency_id);

alter table escalation.disagreement enable row level security;
alter table escalation.disagreement force row level security;
alter table escalation.step enable row level security;
alter table escalation.step force row level security;
alter table escalation.lesson enable row level security;
alter table escalation.lesson force row level security;
alter table escalation.thanks enable row level security;
alter table escalation.thanks force row level security;

create policy seen on escalation.disagreement for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));
-- Whoever writes must see what it hangs on: the foreign key itself is checked past every policy.
create policy raised on escalation.disagreement for insert to openmash_program
  with check ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())
    and raised_by = (select scope.user_id())
    and exists (select from referral.referral r where r.id = referral_id and r.agency_id = disagreement.agency_id));
create policy moved on escalation.disagreement for update to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())))
  with check ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));

create policy seen on escalation.step for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));
create policy taken on escalation.step for insert to openmash_program
  with check (((select scope.word()) in ('hub', 'system')
      or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id()) and not by_hub
        and by_user = (select scope.user_id())))
    and exists (select from escalation.disagreement d where d.id = disagreement_id and d.referral_id = step.referral_id
      and d.agency_id = step.agency_id));

create policy hub on escalation.lesson for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy learnt on escalation.lesson for insert to openmash_program
  with check ((select scope.word()) in ('hub', 'system')
    and exists (select from escalation.disagreement d where d.id = disagreement_id and d.referral_id = lesson.referral_id));

create policy seen on escalation.thanks for select to openmash_program
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));
create policy given on escalation.thanks for insert to openmash_program
  with check (((select scope.word()) in ('hub', 'system')
      or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id()) and not by_hub
        and by_user = (select scope.user_id())))
    and exists (select from referral.referral r where r.id = referral_id and r.agency_id = thanks.agency_id));

grant select, insert on escalation.disagreement, escalation.step, escalation.lesson, escalation.thanks to openmash_program;
grant update (level, state, since, due_at, chased_at, result, settled_at) on escalation.disagreement to openmash_program;

select scope.keep_apart('escalation.disagreement', 'referral_id');
select scope.keep_apart('escalation.step', 'referral_id');
select scope.keep_apart('escalation.lesson', 'referral_id');
select scope.keep_apart('escalation.thanks', 'referral_id');
select scope.keep_sealed('escalation.disagreement', '{referral_id}');
select scope.keep_sealed('escalation.step', '{referral_id}');
select scope.keep_sealed('escalation.lesson', '{referral_id}');
select scope.keep_sealed('escalation.thanks', '{referral_id}');
select scope.goes('escalation.step', 'k.referral_id = any($1)');
select scope.goes('escalation.lesson', 'k.referral_id = any($1)');
select scope.goes('escalation.disagreement', 'k.referral_id = any($1)');
select scope.goes('escalation.thanks', 'k.referral_id = any($1)');
create index on escalation.disagreement (hub_id, due_at) where state <> 'SETTLED';
create index on escalation.disagreement (hub_id, raised_at);
create index on escalation.thanks (hub_id, at);
