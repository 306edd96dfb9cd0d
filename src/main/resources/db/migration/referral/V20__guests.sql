-- Somebody without an account makes referrals of their own circle, which bears their id and is nobody else's.
alter policy seen on referral.referral
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));
alter policy made on referral.referral
  with check (((select scope.word()) in ('guest', 'partner', 'hub') and agency_id = (select scope.agency_id())
    and referrer_id = (select scope.user_id())) or (select scope.word()) = 'system');
alter policy seen on referral.child
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));
alter policy seen on referral.page
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));
alter policy seen on referral.step
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));
alter policy seen on referral.told
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));

-- Which referral a guest may look at in one session: the one they sent in it, or whose reference they gave.
create table referral.opening (
  session text not null,
  user_id uuid not null,
  referral_id uuid not null references referral.referral,
  at timestamptz not null,
  primary key (session, user_id, referral_id)
);
create index on referral.opening (referral_id);
create index on referral.opening (at);
alter table referral.opening enable row level security;
alter table referral.opening force row level security;
create policy own on referral.opening to openmash_program
  using (user_id = (select scope.user_id()) or (select scope.word()) = 'system')
  with check (user_id = (select scope.user_id())
    and exists (select 1 from referral.referral r where r.id = referral_id and r.referrer_id = user_id));
grant select, insert, delete on referral.opening to openmash_program;

-- What a professional said of themselves, so that they need not say it again.
create table referral.profile (
  user_id uuid primary key,
  answers jsonb not null,
  kept_at timestamptz not null
);
alter table referral.profile enable row level security;
alter table referral.profile force row level security;
create policy own on referral.profile to openmash_program
  using (user_id = (select scope.user_id())) with check (user_id = (select scope.user_id()));
grant select, insert, update on referral.profile to openmash_program;

-- What made it look as if a program had sent it. Nothing is refused for that: a person looks at it.
alter table referral.referral add column suspicions text[] not null default '{}';
