-- Why a record lies behind a seal (scope.seal, of the same id), until when that was looked at, and who opened it in need.
create schema restriction;
grant usage on schema restriction to openmash_program;

create table restriction.restriction (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('person', 'referral')),
  subject_id uuid not null,
  reference text not null unique,
  ground text not null,
  because text not null,
  by_user uuid not null,
  at timestamptz not null,
  lift_because text,
  lift_by uuid,
  lift_at timestamptz,
  lifted_by uuid check (lifted_by <> lift_by),
  lifted_at timestamptz,
  check ((lift_by is null) = (lift_because is null)),
  check ((lifted_by is null) = (lifted_at is null))
);
create index on restriction.restriction (subject_id);

-- Every ninety days somebody says that it is still needed.
create table restriction.review (
  id bigint generated always as identity primary key,
  restriction_id uuid not null references restriction.restriction,
  because text not null,
  by_user uuid not null,
  at timestamptz not null
);
create index on restriction.review (restriction_id);

-- Somebody who is on no list opened one record, for an hour.
create table restriction.glass (
  id uuid primary key,
  restriction_id uuid not null references restriction.restriction,
  subject_kind text not null,
  subject_id uuid not null,
  reference text not null unique,
  by_user uuid not null,
  reason text not null,
  because text not null,
  at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz,
  justified boolean,
  reviewed_because text,
  reviewed_by uuid check (reviewed_by <> by_user),
  reviewed_at timestamptz,
  check ((reviewed_by is null) = (justified is null))
);
create index on restriction.glass (subject_id);
create index on restriction.glass (by_user, until);

alter table restriction.restriction enable row level security;
alter table restriction.restriction force row level security;
alter table restriction.review enable row level security;
alter table restriction.review force row level security;
alter table restriction.glass enable row level security;
alter table restriction.glass force row level security;

create policy managers on restriction.restriction for all to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER')));
create policy managers on restriction.review for all to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER')))
  with check ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER')));
-- One's own, and those of whoever looks after who looked at what.
create policy seen on restriction.glass for select to openmash_program
  using ((select scope.word()) = 'system' or by_user = (select scope.user_id())
    or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')));
create policy broken on restriction.glass for insert to openmash_program
  with check ((select scope.word()) = 'hub' and by_user = (select scope.user_id()));
create policy ended on restriction.glass for update to openmash_program
  using ((select scope.word()) = 'hub' and (by_user = (select scope.user_id())
    or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER'))))
  with check ((select scope.word()) = 'hub' and (by_user = (select scope.user_id())
    or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER'))));

grant select, insert on restriction.restriction, restriction.review, restriction.glass to openmash_program;
grant update (lift_because, lift_by, lift_at, lifted_by, lifted_at) on restriction.restriction to openmash_program;
grant update (ended_at, justified, reviewed_because, reviewed_by, reviewed_at) on restriction.glass to openmash_program;

select scope.keep_apart('restriction.restriction', 'subject_id');
select scope.hold('restriction.restriction', 'restriction', false);
select scope.keep_apart('restriction.review', 'restriction_id', 'restriction.restriction');
select scope.keep_apart('restriction.glass', 'subject_id');
-- Who is not on the list does not learn that there is one.
select scope.keep_sealed('restriction.restriction', '{id}');
select scope.keep_sealed('restriction.review', '{restriction_id}', 'restriction.restriction');
