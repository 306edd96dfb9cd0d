-- Who supervises whom in the council and in every partner agency, when they were to meet, and whether they did.
create schema supervision;
grant usage on schema supervision to openmash_program;

-- What may be counted: no name in it.
create table supervision.arrangement (
  id uuid primary key,
  agency_id uuid not null,
  team_id uuid,
  policy text not null,
  weeks int not null check (weeks between 1 and 104),
  since date not null,
  last_held date,
  due date not null,
  until date,
  by_user uuid not null,
  at timestamptz not null
);
create index on supervision.arrangement (agency_id) where until is null;

-- Who the two are.
create table supervision.pair (
  arrangement_id uuid primary key references supervision.arrangement,
  agency_id uuid not null,
  name text not null,
  title text not null,
  user_id uuid,
  supervisor uuid not null
);
create index on supervision.pair (agency_id);
create index on supervision.pair (user_id);
create index on supervision.pair (supervisor);

create table supervision.session (
  id uuid primary key,
  arrangement_id uuid not null references supervision.arrangement,
  day date not null,
  at_time time,
  state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  held_on date,
  why text,
  by_user uuid not null,
  at timestamptz not null,
  settled_by uuid,
  settled_at timestamptz,
  check ((state = 'HELD') = (held_on is not null)),
  check ((state = 'CANCELLED') = (why is not null))
);
create index on supervision.session (arrangement_id, day);

-- What was agreed about the work: for the two, and whoever leads supervision in their agency.
create table supervision.agreed (
  session_id uuid primary key references supervision.session,
  arrangement_id uuid not null references supervision.arrangement,
  agency_id uuid not null,
  words text not null
);
create index on supervision.agreed (arrangement_id);

-- How somebody is: for the two alone, not for a manager and not for the program's own work.
create table supervision.wellbeing (
  session_id uuid primary key references supervision.session,
  arrangement_id uuid not null references supervision.arrangement,
  words text not null
);
create index on supervision.wellbeing (arrangement_id);

-- What was thought and decided about one child: part of the child's record.
create table supervision.discussed (
  id uuid primary key,
  session_id uuid not null references supervision.session,
  case_id uuid not null references allocation.child_case,
  referral_id uuid not null,
  recorded jsonb not null,
  by_user uuid not null,
  at timestamptz not null
);
create index on supervision.discussed (case_id);
create index on supervision.discussed (referral_id);
create index on supervision.discussed (session_id);

-- Whether whoever asks is one of the two.
create function supervision.is_mine(id uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from supervision.pair p
    where p.arrangement_id = is_mine.id and scope.user_id() in (p.user_id, p.supervisor)) $$;
revoke all on function supervision.is_mine(uuid) from public;
grant execute on function supervision.is_mine(uuid) to openmash_program;

-- Whether whoever asks leads supervision in that agency.
create function supervision.leads(agency uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select agency = scope.agency_id() and scope.has_role('SAFEGUARDING_LEAD', 'TEAM_MANAGER', 'HUB_MANAGER') $$;
revoke all on function supervision.leads(uuid) from public;
grant execute on function supervision.leads(uuid) to openmash_program;

alter table supervision.arrangement enable row level security;
alter table supervision.arrangement force row level security;
alter table supervision.pair enable row level security;
alter table supervision.pair force row level security;
alter table supervision.session enable row level security;
alter table supervision.session force row level security;
alter table supervision.agreed enable row level security;
alter table supervision.agreed force row level security;
alter table supervision.wellbeing enable row level security;
alter table supervision.wellbeing force row level security;
alter table supervision.discussed enable row level security;
alter table supervision.discussed force row level security;

-- What holds the tables together looks at them as their owner does.
create policy keeps on supervision.arrangement to current_user
  using (session_user <> current_user) with check (session_user <> current_user);
create policy keeps on supervision.pair to current_user
  using (session_user <> current_user) with check (session_user <> current_user);
create policy keeps on supervision.session to current_user
  using (session_user <> current_user) with check (session_user <> current_user);

-- Those who answer for the whole partnership count every agency's, and learn no name by it.
create policy seen on supervision.arrangement for select to openmash_program
  using ((select scope.word()) = 'system' or supervision.is_mine(id) or supervision.leads(agency_id)
    or ((select scope.word()) = 'hub' and (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER', 'INSPECTOR'))));
create policy begun on supervision.arrangement for insert to openmash_program
  with check ((select scope.word()) = 'system' or supervision.leads(agency_id));
create policy moved on supervision.arrangement for update to openmash_program
  using ((select scope.word()) = 'system' or supervision.is_mine(id) or supervision.leads(agency_id))
  with check ((select scope.word()) = 'system' or supervision.is_mine(id) or supervision.leads(agency_id));

create policy seen on supervision.pair for select to openmash_program
  using ((select scope.word()) = 'system' or scope.user_id() in (user_id, supervisor) or supervision.leads(agency_id));
create policy begun on supervision.pair for insert to openmash_program
  with check (((select scope.word()) = 'system' or supervision.leads(agency_id))
    and exists (select from supervision.arrangement a where a.id = arrangement_id and a.agency_id = pair.agency_id));
create policy moved on supervision.pair for update to openmash_program
  using ((select scope.word()) = 'system' or supervision.leads(agency_id))
  with check ((select scope.word()) = 'system' or supervision.leads(agency_id));

create policy seen on supervision.session for select to openmash_program
  using (exists (select from supervision.arrangement a where a.id = arrangement_id));
create policy planned on supervision.session for insert to openmash_program
  with check ((select scope.word()) = 'system' or exists (select from supervision.pair p where p.arrangement_id = session.arrangement_id));
create policy settled on supervision.session for update to openmash_program
  using ((select scope.word()) = 'system' or exists (select from supervision.pair p where p.arrangement_id = session.arrangement_id))
  with check ((select scope.word()) = 'system' or exists (select from supervision.pair p where p.arrangement_id = session.arrangement_id));

create policy seen on supervision.agreed for select to openmash_program
  using (supervision.is_mine(arrangement_id) or supervision.leads(agency_id));
create policy said on supervision.agreed for insert to openmash_program
  with check (supervision.is_mine(arrangement_id));
create policy between_the_two on supervision.wellbeing for select to openmash_program
  using (supervision.is_mine(arrangement_id));
create policy said on supervision.wellbeing for insert to openmash_program
  with check (supervision.is_mine(arrangement_id));

create policy hub on supervision.discussed for select to openmash_program
  using ((select scope.word()) in ('hub', 'system'));
create policy noted on supervision.discussed for insert to openmash_program
  with check ((select scope.word()) in ('hub', 'system')
    and exists (select from supervision.session s where s.id = session_id)
    and exists (select from allocation.child_case c where c.id = case_id and c.referral_id = discussed.referral_id));

grant select, insert on supervision.arrangement, supervision.pair, supervision.session, supervision.agreed,
  supervision.wellbeing, supervision.discussed to openmash_program;
grant update (team_id, policy, weeks, last_held, due, until) on supervision.arrangement to openmash_program;
grant update (supervisor) on supervision.pair to openmash_program;
grant update (state, held_on, why, settled_by, settled_at) on supervision.session to openmash_program;

select scope.keep_apart('supervision.discussed', 'referral_id');
select scope.keep_sealed('supervision.discussed', '{referral_id}');
select scope.goes('supervision.discussed', 'k.referral_id = any($1)');
