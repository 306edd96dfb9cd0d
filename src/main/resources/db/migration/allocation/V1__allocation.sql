-- What the council does for each child once the hub decided so: who works with the child, since when and until when; who
-- works in which team and how much room they have; and how many children had nobody, day by day.
create schema allocation;
grant usage on schema allocation to openmash_program;

create table allocation.child_case (
  id uuid primary key,
  referral_id uuid not null references referral.referral,
  child_id uuid not null,
  decision_id uuid not null,
  kind text not null,
  level text not null,
  team_id uuid,
  opened_at timestamptz not null,
  -- A manager who looks after it meanwhile. The child has no worker all the same.
  held_by uuid,
  held_since timestamptz,
  held_why text,
  last_seen date,
  ended_at timestamptz,
  ended_why text,
  ended jsonb,
  -- When the managers were last told that the child waits.
  told_at timestamptz,
  check ((held_by is null) = (held_since is null)),
  check ((ended_at is null) = (ended_why is null))
);
create unique index on allocation.child_case (referral_id, child_id) where ended_at is null;
create index on allocation.child_case (referral_id);

-- One row for each worker of a child, for as long as they were; never changed but for its end.
create table allocation.involvement (
  id uuid primary key,
  case_id uuid not null references allocation.child_case,
  referral_id uuid not null,
  user_id uuid not null,
  part text not null check (part in ('LEAD', 'CO_WORKER')),
  from_at timestamptz not null,
  -- Why the worker changed, by the code of the SSDA903 return.
  reason text not null,
  -- Why they were given one more than there is room for.
  above text,
  by_user uuid not null,
  until_at timestamptz,
  ended_by uuid
);
create index on allocation.involvement (case_id);
create index on allocation.involvement (referral_id);
create index on allocation.involvement (user_id) where until_at is null;
create unique index on allocation.involvement (case_id) where until_at is null and part = 'LEAD';
create unique index on allocation.involvement (case_id, user_id) where until_at is null;

create table allocation.hand_over (
  id uuid primary key,
  case_id uuid not null references allocation.child_case,
  referral_id uuid not null,
  from_user uuid not null,
  to_user uuid not null,
  reason text not null,
  words text not null,
  asked_at timestamptz not null,
  settled_at timestamptz,
  accepted boolean,
  declined_why text
);
create index on allocation.hand_over (case_id);
create index on allocation.hand_over (referral_id);
create index on allocation.hand_over (to_user) where settled_at is null;
create unique index on allocation.hand_over (case_id) where settled_at is null;

create table allocation.seen (
  id uuid primary key,
  case_id uuid not null references allocation.child_case,
  referral_id uuid not null,
  recorded jsonb not null,
  seen_on date not null,
  by_user uuid not null,
  at timestamptz not null
);
create index on allocation.seen (case_id);
create index on allocation.seen (referral_id);

-- How many children had nobody at that moment: written once, changed by nobody.
create table allocation.count (
  hub_id text not null,
  day date not null,
  at timestamptz not null,
  waiting int not null,
  urgent int not null,
  held int not null,
  longest_hours int not null,
  open int not null,
  workers int not null,
  primary key (hub_id, day)
);

alter table allocation.child_case enable row level security;
alter table allocation.child_case force row level security;
alter table allocation.involvement enable row level security;
alter table allocation.involvement force row level security;
alter table allocation.hand_over enable row level security;
alter table allocation.hand_over force row level security;
alter table allocation.seen enable row level security;
alter table allocation.seen force row level security;
alter table allocation.count enable row level security;
alter table allocation.count force row level security;

create policy hub on allocation.involvement for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy hub on allocation.hand_over for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
-- Whether whoever asks works with the child, or is asked to.
create function allocation.is_mine(id uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from allocation.involvement i
      where i.case_id = is_mine.id and i.user_id = scope.user_id() and i.until_at is null)
    or exists (select from allocation.hand_over h
      where h.case_id = is_mine.id and h.to_user = scope.user_id() and h.settled_at is null) $$;
revoke all on function allocation.is_mine(uuid) from public;
grant execute on function allocation.is_mine(uuid) to openmash_program;

-- Whoever works with children sees those given to them, or offered; the others of the hub see all.
create policy seen on allocation.child_case for select to openmash_program
  using ((select scope.word()) = 'system' or ((select scope.word()) = 'hub'
    and ((select scope.has_role('SCREENER', 'HUB_MANAGER', 'TEAM_MANAGER', 'INSPECTOR'))
      or allocation.is_mine(id))));
create policy opened on allocation.child_case for insert to openmash_program
  with check ((select scope.word()) in ('hub', 'system')
    and exists (select from referral.referral r where r.id = referral_id));
create policy moved on allocation.child_case for update to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy given on allocation.involvement for insert to openmash_program
  with check ((select scope.word()) in ('hub', 'system')
    and exists (select from allocation.child_case c where c.id = case_id and c.referral_id = involvement.referral_id));
create policy ended on allocation.involvement for update to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy asked on allocation.hand_over for insert to openmash_program
  with check ((select scope.word()) in ('hub', 'system')
    and exists (select from allocation.child_case c where c.id = case_id and c.referral_id = hand_over.referral_id));
create policy settled on allocation.hand_over for update to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on allocation.seen for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy noted on allocation.seen for insert to openmash_program
  with check ((select scope.word()) in ('hub', 'system')
    and exists (select from allocation.child_case c where c.id = case_id and c.referral_id = seen.referral_id));
create policy hub on allocation.count for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy counted on allocation.count for insert to openmash_program
  with check ((select scope.word()) = 'system');

grant select, insert on allocation.child_case, allocation.involvement, allocation.hand_over, allocation.seen,
  allocation.count to openmash_program;
grant update (decision_id, kind, level, team_id, held_by, held_since, held_why, last_seen, ended_at, ended_why, ended, told_at)
  on allocation.child_case to openmash_program;
grant update (until_at, ended_by) on allocation.involvement to openmash_program;
grant update (settled_at, accepted, declined_why) on allocation.hand_over to openmash_program;
select scope.keep_apart('allocation.child_case', 'referral_id');
select scope.hold('allocation.child_case', 'case', false);
select scope.keep_apart('allocation.involvement', 'referral_id');
select scope.keep_apart('allocation.hand_over', 'referral_id');
select scope.keep_apart('allocation.seen', 'referral_id');
select scope.keep_apart('allocation.count');
select scope.keep_sealed('allocation.child_case', '{referral_id}');
select scope.keep_sealed('allocation.involvement', '{referral_id}');
select scope.keep_sealed('allocation.hand_over', '{referral_id}');
select scope.keep_sealed('allocation.seen', '{referral_id}');
-- A case lies behind the seals of its contact, and with it the clocks and trail that hang on the case itself.
create function allocation.is_sealed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from scope.sealed where subject_id = new.id and because_of = new.referral_id;
  insert into scope.sealed (seal_id, subject_id, because_of)
    select s, new.id, new.referral_id from unnest(new.seals) s on conflict do nothing;
  return null;
end $$;
revoke all on function allocation.is_sealed() from public;
create trigger seals_what_hangs_on_it after insert on allocation.child_case for each row
  when (new.seals is not null) execute function allocation.is_sealed();
create trigger seals_what_hangs_on_it_now after update on allocation.child_case for each row
  when (old.seals is distinct from new.seals) execute function allocation.is_sealed();

select scope.goes('allocation.seen', 'k.referral_id = any($1)');
select scope.goes('allocation.hand_over', 'k.referral_id = any($1)');
select scope.goes('allocation.involvement', 'k.referral_id = any($1)');
select scope.goes('allocation.child_case', 'k.referral_id = any($1)', 'id');
create index on allocation.child_case (hub_id, opened_at) where ended_at is null;

-- Open work and its workers, for whoever counts them: codes and moments.
create view reporting.case_facts with (security_invoker = true) as
  select c.id, c.referral_id, c.child_id, c.kind, c.level, c.team_id, c.opened_at, c.ended_at,
    (select min(i.from_at) from allocation.involvement i where i.case_id = c.id and i.part = 'LEAD') as first_given_at
  from allocation.child_case c;
grant select on reporting.case_facts to openmash_program;
