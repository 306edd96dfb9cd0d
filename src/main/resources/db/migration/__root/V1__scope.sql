-- What every row-level policy asks. Set per transaction by the program; unset means nothing is visible.
create schema scope;
grant usage on schema scope to openmash_program, openmash_reporting;

create function scope.word() returns text stable language sql
  as $$ select coalesce(nullif(current_setting('openmash.scope', true), ''), 'none') $$;

create function scope.user_id() returns uuid stable language sql
  as $$ select nullif(current_setting('openmash.user', true), '')::uuid $$;

create function scope.agency_id() returns uuid stable language sql
  as $$ select nullif(current_setting('openmash.agency', true), '')::uuid $$;

-- Reports read published views, never a module's tables.
create schema reporting;
grant usage on schema reporting to openmash_reporting, openmash_program;

-- Sessions and jobs belong to no module and hold no personal data beyond a sign-in name.
create schema platform;
grant usage on schema platform to openmash_program;

create table platform.spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index on platform.spring_session (expiry_time);
create index on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
  session_primary_id char(36) not null references platform.spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

create table platform.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index on platform.scheduled_tasks (execution_time);
create index on platform.scheduled_tasks (last_heartbeat);

grant select, insert, update, delete
  on platform.spring_session, platform.spring_session_attributes, platform.scheduled_tasks to openmash_program;
