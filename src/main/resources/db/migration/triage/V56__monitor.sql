-- What waits in the hub, for whoever monitors it: codes and times, nobody's name. Restricted contacts are not there.
create function reporting.monitored_queue() returns table (
    referral_id uuid, received_at timestamptz, due_at timestamptz, rag text, kind text, agency_kind text,
    unborn boolean, taken boolean)
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select c.referral_id, c.received_at, nullif(c.due_at, 'infinity'), c.rag, c.kind, c.agency_kind,
    c.unborn, c.state = 'TAKEN'
  from triage.contact c
  where c.state in ('WAITING', 'TAKEN') and c.seals is null and c.hub_id = scope.hub_id()
    and scope.word() in ('monitor', 'hub') and scope.has_role('PARTNER_MONITOR', 'HUB_MANAGER')
  order by c.due_at, c.weight, c.referral_id $$;
revoke all on function reporting.monitored_queue() from public;
grant execute on function reporting.monitored_queue() to openmash_program;

-- How many contacts were closed since then.
create function reporting.monitored_pace(since timestamptz) returns bigint
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) from triage.contact c
  where c.closed_at >= since and c.closed_at <= scope.now() and c.seals is null and c.hub_id = scope.hub_id()
    and scope.word() in ('monitor', 'hub') and scope.has_role('PARTNER_MONITOR', 'HUB_MANAGER') $$;
revoke all on function reporting.monitored_pace(timestamptz) from public;
grant execute on function reporting.monitored_pace(timestamptz) to openmash_program;
