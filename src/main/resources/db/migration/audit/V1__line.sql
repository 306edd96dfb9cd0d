-- Who did what to which record, when, and whether they were let: never what was in it.
create schema audit;
grant usage on schema audit to openmash_program;

create table audit.line (
  seq bigint primary key,
  at timestamptz not null,
  user_id uuid not null,
  agency_id uuid not null,
  scope text not null,
  roles text not null,
  session text not null,
  act text not null,
  subject_kind text not null,
  subject_id uuid not null,
  outcome text not null check (outcome in ('allowed', 'refused')),
  request text not null,
  prev bytea not null,
  hash bytea not null
);
create index on audit.line (subject_id, seq);
create index on audit.line (user_id, seq);

-- The end of the chain: one row, locked by whoever appends.
create table audit.head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash bytea not null
);
insert into audit.head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

alter table audit.line enable row level security;
alter table audit.line force row level security;
alter table audit.head enable row level security;
alter table audit.head force row level security;

create policy those_who_oversee_read on audit.line for select to openmash_program
  using ((select scope.word()) = 'system'
      or (select scope.has_role('HUB_MANAGER', 'ADMINISTRATOR', 'INSPECTOR')));
create policy those_who_oversee_read on audit.head for select to openmash_program
  using ((select scope.word()) = 'system'
      or (select scope.has_role('HUB_MANAGER', 'ADMINISTRATOR', 'INSPECTOR')));
grant select on audit.line, audit.head to openmash_program;

-- The owner itself may only add to the trail and move its head on: the function below runs as the owner.
create policy grows on audit.line for insert to current_user with check (true);
create policy is_seen_by_append on audit.head for select to current_user using (true);
create policy moves_on on audit.head for update to current_user using (true) with check (true);

create function audit.measured(part text) returns bytea immutable language sql
  as $$ select int4send(octet_length(part)) || convert_to(part, 'UTF8') $$;

-- The canonical form of a line: every text carries its length, so that no two lines share one form.
-- The verifier computes the same in Java and trusts nothing that is stored here.
create function audit.seal(
    prev bytea, seq bigint, at timestamptz, user_id uuid, agency_id uuid, scope text, roles text, session text,
    act text, subject_kind text, subject_id uuid, outcome text, request text) returns bytea
  immutable language sql
  as $$ select sha256(prev || int8send(seq) || int8send((extract(epoch from at) * 1000000)::bigint)
    || uuid_send(user_id) || uuid_send(agency_id) || audit.measured(scope) || audit.measured(roles)
    || audit.measured(session) || audit.measured(act) || audit.measured(subject_kind) || uuid_send(subject_id)
    || audit.measured(outcome) || audit.measured(request)) $$;

-- The one way to write: the lines of one act, in order, sealed onto the head.
create function audit.append(lines jsonb) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '5s'
  as $$
declare
  tip audit.head;
  line record;
  sealed bytea;
begin
  select * into strict tip from audit.head for update;
  for line in
    select * from rows from (jsonb_to_recordset(lines) as (
      at timestamptz, user_id uuid, agency_id uuid, scope text, roles text, session text, act text,
      subject_kind text, subject_id uuid, outcome text, request text)) with ordinality as l order by ordinality
  loop
    tip.seq := tip.seq + 1;
    sealed := audit.seal(tip.hash, tip.seq, line.at, line.user_id, line.agency_id, line.scope, line.roles,
      line.session, line.act, line.subject_kind, line.subject_id, line.outcome, line.request);
    insert into audit.line values (tip.seq, line.at, line.user_id, line.agency_id, line.scope, line.roles,
      line.session, line.act, line.subject_kind, line.subject_id, line.outcome, line.request, tip.hash, sealed);
    tip.hash := sealed;
  end loop;
  update audit.head set seq = tip.seq, hash = tip.hash;
  return tip.seq;
end $$;

revoke all on function audit.append(jsonb) from public;
revoke all on function audit.measured(text) from public;
revoke all on function audit.seal(
  bytea, bigint, timestamptz, uuid, uuid, text, text, text, text, text, uuid, text, text) from public;
grant execute on function audit.append(jsonb) to openmash_program;
