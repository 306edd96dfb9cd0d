-- What everybody must have learnt, in the council and in every partner agency: courses, places, who came, what lapses.
create schema training;
grant usage on schema training to openmash_program;

-- Somebody who must learn something: with an account, or by name and work address alone.
create table training.learner (
  id uuid primary key,
  agency_id uuid not null,
  team_id uuid,
  hub_id text not null,
  post text not null,
  name text not null,
  email text not null,
  user_id uuid unique,
  keeper uuid,
  since date not null,
  until date,
  check ((user_id is null) = (keeper is not null))
);
create index on training.learner (agency_id) where until is null;
create index on training.learner (keeper);

-- What each must hold and how it stands: no name in it, for it is counted. Made anew from the certificates at any time.
create table training.need (
  id uuid primary key,
  learner_id uuid not null references training.learner,
  agency_id uuid not null,
  team_id uuid,
  post text not null,
  requirement text not null,
  held_on date,
  due date not null,
  unique (learner_id, requirement)
);
create index on training.need (agency_id);

-- That somebody learnt something, in a course here or elsewhere.
create table training.certificate (
  id uuid primary key,
  learner_id uuid not null references training.learner,
  agency_id uuid not null,
  kind text not null,
  held_on date not null,
  course_id uuid,
  evidence text not null,
  by_user uuid not null,
  at timestamptz not null
);
create index on training.certificate (learner_id);
create index on training.certificate (agency_id);
create unique index on training.certificate (course_id, learner_id) where course_id is not null;

create table training.course (
  id uuid primary key,
  agency_id uuid not null,
  kind text not null,
  day date not null,
  at_time time not null,
  place text not null,
  places int not null check (places between 1 and 500),
  posts text[] not null,
  closes date not null check (closes <= day),
  by_user uuid not null,
  at timestamptz not null,
  called_off text,
  taken_at timestamptz
);
create index on training.course (day);
create index on training.course (agency_id);

-- That somebody has a place, or waits for one; no name in it.
create table training.booking (
  id uuid primary key,
  course_id uuid not null references training.course,
  learner_id uuid not null references training.learner,
  agency_id uuid not null,
  state text not null check (state in ('BOOKED', 'WAITING', 'CANCELLED')),
  came text check (came in ('CAME', 'PART', 'ABSENT')),
  said_first boolean not null default false,
  said_later boolean not null default false,
  nth bigint generated always as identity,
  asked_at timestamptz not null,
  by_user uuid not null
);
create unique index on training.booking (course_id, learner_id) where state <> 'CANCELLED';
create index on training.booking (course_id, nth);
create index on training.booking (learner_id);
create index on training.booking (agency_id);

-- What somebody thought of a course: neither who, nor when.
create table training.evaluation (
  id uuid primary key,
  course_id uuid not null references training.course,
  round text not null check (round in ('FIRST', 'LATER')),
  recorded jsonb not null
);
create index on training.evaluation (course_id);

alter table training.learner enable row level security;
alter table training.learner force row level security;
alter table training.need enable row level security;
alter table training.need force row level security;
alter table training.certificate enable row level security;
alter table training.certificate force row level security;
alter table training.course enable row level security;
alter table training.course force row level security;
alter table training.booking enable row level security;
alter table training.booking force row level security;
alter table training.evaluation enable row level security;
alter table training.evaluation force row level security;

-- What holds the tables together looks at them as their owner does.
create policy keeps on training.learner to current_user
  using (session_user <> current_user) with check (session_user <> current_user);
create policy keeps on training.course to current_user
  using (session_user <> current_user) with check (session_user <> current_user);
create policy keeps on training.booking to current_user
  using (session_user <> current_user) with check (session_user <> current_user);
create policy keeps on training.evaluation to current_user
  using (session_user <> current_user) with check (session_user <> current_user);

-- Whether whoever asks leads training in that agency.
create function training.leads(agency uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp as $$
  select agency = scope.agency_id() and scope.has_role('SAFEGUARDING_LEAD', 'TEAM_MANAGER', 'HUB_MANAGER') $$;

-- Whether that is whoever asks.
create function training.is_me(learner uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from training.learner l where l.id = is_me.learner and l.user_id = scope.user_id()) $$;

-- Whether whoever asks runs that course.
create function training.runs(course uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from training.course c where c.id = runs.course and training.leads(c.agency_id)) $$;

-- Whether somebody is on the list of a course whoever asks runs.
create function training.is_on_my_list(learner uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from training.booking b where b.learner_id = is_on_my_list.learner and b.state <> 'CANCELLED'
    and training.runs(b.course_id)) $$;

-- How many said what they thought of a course.
create function training.answers(course uuid, round text) returns int
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::int from training.evaluation e where e.course_id = answers.course and e.round = answers.round $$;

revoke all on function training.leads(uuid), training.is_me(uuid), training.runs(uuid), training.is_on_my_list(uuid),
  training.answers(uuid, text) from public;
grant execute on function training.leads(uuid), training.is_me(uuid), training.runs(uuid), training.is_on_my_list(uuid),
  training.answers(uuid, text) to openmash_program;

-- A name is for its owner, for whoever leads training in their agency, and for whoever runs a course they are on.
create policy seen on training.learner for select to openmash_program
  using ((select scope.word()) = 'system' or user_id = scope.user_id() or training.leads(agency_id)
    or training.is_on_my_list(id));
create policy taken_in on training.learner for insert to openmash_program
  with check ((select scope.word()) = 'system' or (training.leads(agency_id) and user_id is null));
create policy moved on training.learner for update to openmash_program
  using ((select scope.word()) = 'system' or (training.leads(agency_id) and user_id is null))
  with check ((select scope.word()) = 'system' or (training.leads(agency_id) and user_id is null));

-- Those who answer for the whole partnership count every agency's, and learn no name by it.
create policy seen on training.need for select to openmash_program
  using ((select scope.word()) = 'system' or training.leads(agency_id) or training.is_me(learner_id)
    or ((select scope.word()) = 'hub' and (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER', 'INSPECTOR', 'DIRECTOR'))));
create policy kept on training.need for insert to openmash_program with check ((select scope.word()) = 'system');
create policy moved on training.need for update to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');
create policy over on training.need for delete to openmash_program using ((select scope.word()) = 'system');

create policy seen on training.certificate for select to openmash_program
  using ((select scope.word()) = 'system' or training.leads(agency_id) or training.is_me(learner_id));
create policy shown on training.certificate for insert to openmash_program
  with check ((select scope.word()) = 'system' or (training.leads(agency_id)
    and exists (select from training.learner l where l.id = learner_id and l.agency_id = certificate.agency_id)));

-- Somebody was on the list as there and was not.
create policy put_right on training.certificate for delete to openmash_program using ((select scope.word()) = 'system');

-- A course is announced to everybody at work.
create policy seen on training.course for select to openmash_program
  using ((select scope.word()) in ('partner', 'hub', 'system'));
create policy announced on training.course for insert to openmash_program
  with check ((select scope.word()) = 'system' or training.leads(agency_id));
create policy moved on training.course for update to openmash_program
  using ((select scope.word()) = 'system' or training.leads(agency_id))
  with check ((select scope.word()) = 'system' or training.leads(agency_id));

create policy seen on training.booking for select to openmash_program
  using ((select scope.word()) = 'system' or training.is_me(learner_id) or training.leads(agency_id)
    or training.runs(course_id));
create policy asked on training.booking for insert to openmash_program
  with check ((select scope.word()) = 'system' or ((training.is_me(learner_id) or training.leads(agency_id))
    and exists (select from training.learner l where l.id = learner_id and l.agency_id = booking.agency_id)
    and exists (select from training.course c where c.id = course_id)));
create policy moved on training.booking for update to openmash_program
  using ((select scope.word()) = 'system' or training.is_me(learner_id) or training.leads(agency_id)
    or training.runs(course_id))
  with check ((select scope.word()) = 'system' or training.is_me(learner_id) or training.leads(agency_id)
    or training.runs(course_id));

-- Below five nobody reads any, for a few answers have a name.
create policy seen on training.evaluation for select to openmash_program
  using (training.runs(course_id) and training.answers(course_id, round) >= 5);
create policy said on training.evaluation for insert to openmash_program
  with check (exists (select from training.booking b where b.course_id = evaluation.course_id
    and training.is_me(b.learner_id) and b.came in ('CAME', 'PART')));

grant select, insert on training.learner, training.need, training.certificate, training.course, training.booking,
  training.evaluation to openmash_program;
grant update (agency_id, team_id, hub_id, post, name, email, since, until) on training.learner to openmash_program;
grant update (agency_id, team_id, post, held_on, due) on training.need to openmash_program;
grant delete on training.need, training.certificate to openmash_program;
grant update (places, place, called_off, taken_at) on training.course to openmash_program;
grant update (state, came, said_first, said_later) on training.booking to openmash_program;
