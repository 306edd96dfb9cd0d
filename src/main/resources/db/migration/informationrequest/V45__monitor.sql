-- How soon each agency answers, for whoever monitors the hub: counts, nothing of what was asked. What hangs on a restricted
-- contact is not there.
create index on informationrequest.request (hub_id, at);
create function reporting.monitored_answers(since timestamptz) returns table (
    agency_id uuid, asked int, answered int, in_time int, half_by interval, owed int, late int)
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select r.agency_id, count(*)::int, count(r.settled_at)::int,
    (count(*) filter (where r.settled_at <= r.due_at))::int,
    percentile_cont(0.5) within group (order by r.settled_at - r.at),
    (count(*) filter (where r.state = 'WAITING'))::int,
    (count(*) filter (where r.state = 'WAITING' and r.due_at < scope.now()))::int
  from informationrequest.request r
  where r.at >= since and r.at <= scope.now() and r.state <> 'WITHDRAWN' and r.seals is null
    and r.hub_id = scope.hub_id() and (select access.watches())
  group by r.agency_id $$;
revoke all on function reporting.monitored_answers(timestamptz) from public;
grant execute on function reporting.monitored_answers(timestamptz) to openmash_program;
