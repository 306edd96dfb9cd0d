-- What several agencies do together about a gap in what their people know.
create schema jointplan;
grant usage on schema jointplan to openmash_program;

create table jointplan.plan (
  id uuid primary key,
  agency_id uuid not null,
  title text not null,
  requirement text,
  ended boolean not null default false,
  by_user uuid not null,
  at timestamptz not null
);
create index on jointplan.plan (agency_id);

create table jointplan.party (
  plan_id uuid not null references jointplan.plan,
  agency_id uuid not null,
  lead_user uuid,
  primary key (plan_id, agency_id)
);
create index on jointplan.party (agency_id);

create table jointplan.action (
  id uuid primary key,
  plan_id uuid not null references jointplan.plan,
  agency_id uuid not null,
  owner uuid,
  what text not null,
  kind text,
  due date not null,
  state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
  progress text not null
);
create index on jointplan.action (plan_id);
create index on jointplan.action (agency_id);
create index on jointplan.action (owner);

-- Each change of an action, as it was from then on.
create table jointplan.change (
  id uuid primary key,
  action_id uuid not null references jointplan.action,
  plan_id uuid not null references jointplan.plan,
  agency_id uuid not null,
  owner uuid,
  what text not null,
  kind text,
  due date not null,
  state text not null,
  progress text not null,
  by_user uuid not null,
  at timestamptz not null
);
create index on jointplan.change (action_id);
create index on jointplan.change (plan_id);
create index on jointplan.change (agency_id);

alter table jointplan.plan enable row level security;
alter table jointplan.plan force row level security;
alter table jointplan.party enable row level security;
alter table jointplan.party force row level security;
alter table jointplan.action enable row level security;
alter table jointplan.action force row level security;
alter table jointplan.change enable row level security;
alter table jointplan.change force row level security;

-- What holds the tables together looks at them as their owner does.
create policy keeps on jointplan.plan to current_user
  using (session_user <> current_user) with check (session_user <> current_user);
create policy keeps on jointplan.party to current_user
  using (session_user <> current_user) with check (session_user <> current_user);
create policy keeps on jointplan.action to current_user
  using (session_user <> current_user) with check (session_user <> current_user);

-- Whether whoever asks leads training in an agency of that plan.
create function jointplan.plans(plan uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from jointplan.party p where p.plan_id = plans.plan and training.leads(p.agency_id))
    or exists (select from jointplan.plan j where j.id = plans.plan and training.leads(j.agency_id)) $$;

-- Whether something of that plan is theirs to do.
create function jointplan.does(plan uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from jointplan.action a where a.plan_id = does.plan and a.owner = scope.user_id()) $$;

revoke all on function jointplan.plans(uuid), jointplan.does(uuid) from public;
grant execute on function jointplan.plans(uuid), jointplan.does(uuid) to openmash_program;

create policy seen on jointplan.plan for select to openmash_program
  using ((select scope.word()) = 'system' or jointplan.plans(id) or jointplan.does(id) or training.leads(agency_id));
create policy begun on jointplan.plan for insert to openmash_program with check (training.leads(agency_id));
create policy ended on jointplan.plan for update to openmash_program
  using (jointplan.plans(id)) with check (jointplan.plans(id));
create policy seen on jointplan.party for select to openmash_program
  using ((select scope.word()) = 'system' or jointplan.plans(plan_id) or jointplan.does(plan_id));
create policy asked on jointplan.party for insert to openmash_program with check (jointplan.plans(plan_id));
create policy joined on jointplan.party for update to openmash_program
  using (training.leads(agency_id)) with check (training.leads(agency_id));
create policy seen on jointplan.action for select to openmash_program
  using ((select scope.word()) = 'system' or jointplan.plans(plan_id) or jointplan.does(plan_id));
create policy begun on jointplan.action for insert to openmash_program with check (jointplan.plans(plan_id));
create policy moved on jointplan.action for update to openmash_program
  using (jointplan.plans(plan_id) or owner = scope.user_id())
  with check (jointplan.plans(plan_id) or owner = scope.user_id());
create policy seen on jointplan.change for select to openmash_program
  using (jointplan.plans(plan_id) or jointplan.does(plan_id));
create policy kept on jointplan.change for insert to openmash_program
  with check ((jointplan.plans(plan_id) or jointplan.does(plan_id))
    and exists (select from jointplan.action a where a.id = action_id and a.plan_id = change.plan_id));

grant select, insert on jointplan.plan, jointplan.party, jointplan.action, jointplan.change to openmash_program;
grant update (ended) on jointplan.plan to openmash_program;
grant update (lead_user) on jointplan.party to openmash_program;
grant update (agency_id, owner, what, kind, due, state, progress) on jointplan.action to openmash_program;
