-- Until the end of the monitor's last day.
create or replace function reporting.monitored_queue() returns table (
    referral_id uuid, received_at timestamptz, due_at timestamptz, rag text, kind text, agency_kind text,
    unborn boolean, taken boolean)
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select c.referral_id, c.received_at, nullif(c.due_at, 'infinity'), c.rag, c.kind, c.agency_kind,
    c.unborn, c.state = 'TAKEN'
  from triage.contact c
  where c.state in ('WAITING', 'TAKEN') and c.seals is null and c.hub_id = scope.hub_id()
    and (select access.watches())
  order by c.due_at, c.weight, c.referral_id $$;

create or replace function reporting.monitored_pace(since timestamptz) returns bigint
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) from triage.contact c
  where c.closed_at >= since and c.closed_at <= scope.now() and c.seals is null and c.hub_id = scope.hub_id()
    and (select access.watches()) $$;

-- Contacts that were decided late, or are late and undecided: how many for each reason that was given last.
create function reporting.monitored_late(since timestamptz) returns table (reason text, contacts int)
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select late.reason, count(*)::int from (
    select coalesce((select f.reason from deadline.deadline e join deadline.fact f on f.deadline_id = e.id
        where e.subject_id = c.referral_id and e.subject_kind = 'referral' and f.what = 'explained' and f.reason is not null
        order by f.id desc limit 1), 'NOT_SAID') as reason
    from triage.contact c
    where c.received_at >= since and c.received_at <= scope.now() and c.seals is null and c.hub_id = scope.hub_id()
      and (select access.watches())
      and exists (select from deadline.deadline d
        where d.subject_id = c.referral_id and d.subject_kind = 'referral' and (d.rule = 'T1' or d.rule like 'RAG.%')
          and case d.state when 'met' then d.settled_at > d.due_at when 'owed' then d.due_at < scope.now() else false end)) late
  group by late.reason $$;
revoke all on function reporting.monitored_late(timestamptz) from public;
grant execute on function reporting.monitored_late(timestamptz) to openmash_program;
