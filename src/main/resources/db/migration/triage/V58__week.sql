-- A week of the hub in counts, for whoever monitors it. Restricted contacts are not there.
create function reporting.monitored_week(since timestamptz, until timestamptz) returns table (
    what text, word text, contacts int)
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  with came as (select c.unborn, c.agency_kind, coalesce(c.rag, 'NONE') as rag from triage.contact c
      where c.received_at >= since and c.received_at < until and c.seals is null and c.hub_id = scope.hub_id()
        and (select access.watches())),
    went as (select c.referral_id, c.state,
        exists (select from deadline.deadline d
          where d.subject_id = c.referral_id and d.subject_kind = 'referral' and (d.rule = 'T1' or d.rule like 'RAG.%')
            and d.state = 'met' and d.settled_at > d.due_at) as late
      from triage.contact c
      where c.closed_at >= since and c.closed_at < until and c.seals is null and c.hub_id = scope.hub_id()
        and c.state not in ('WAITING', 'TAKEN') and (select access.watches())),
    said as (select d.level, d.outcome from triage.decision d join went w on w.referral_id = d.referral_id
      where d.state = 'IN_FORCE' and d.seals is null)
  select 'RECEIVED', '', count(*)::int from came
  union all select 'MATERNITY', '', count(*)::int from came where unborn or agency_kind = 'MATERNITY_TRUST'
  union all select 'RATED', rag, count(*)::int from came group by rag
  union all select 'DECIDED', '', count(*)::int from went where state = 'DECIDED'
  union all select 'CLOSED_OTHERWISE', '', count(*)::int from went where state <> 'DECIDED'
  union all select 'DECIDED_LATE', '', count(*)::int from went where late
  union all select 'LEVEL', level, count(*)::int from said group by level
  union all select 'OUTCOME', outcome, count(*)::int from said group by outcome $$;
revoke all on function reporting.monitored_week(timestamptz, timestamptz) from public;
grant execute on function reporting.monitored_week(timestamptz, timestamptz) to openmash_program;

-- Contacts decided in that time in an order that the seed alone makes, the first of them.
create function reporting.monitored_sample(seed text, since timestamptz, until timestamptz, most int) returns table (
    referral_id uuid, received_at timestamptz, closed_at timestamptz, rag text, kind text, agency_kind text)
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select c.referral_id, c.received_at, c.closed_at, c.rag, c.kind, c.agency_kind
  from triage.contact c
  where c.closed_at >= since and c.closed_at < until and c.state = 'DECIDED' and c.seals is null
    and c.hub_id = scope.hub_id() and (select access.watches())
  order by sha256(convert_to(seed || c.referral_id::text, 'UTF8')), c.referral_id
  limit most $$;
revoke all on function reporting.monitored_sample(text, timestamptz, timestamptz, int) from public;
grant execute on function reporting.monitored_sample(text, timestamptz, timestamptz, int) to openmash_program;

create function triage.listed(answer jsonb) returns text[] immutable language sql set search_path = pg_catalog, pg_temp as $$
  select case jsonb_typeof(answer) when 'array' then array(select jsonb_array_elements_text(answer))
    when 'string' then array[answer #>> '{}'] else '{}'::text[] end $$;
create function triage.words(answer text) returns int immutable language sql set search_path = pg_catalog, pg_temp as $$
  select coalesce(cardinality(regexp_split_to_array(nullif(btrim(answer, E' \t\r\n'), ''), '\s+')), 0) $$;

-- What whoever monitors the hub may know of the decisions of a contact: codes, moments, and how much was written; not a word
-- of it.
create function reporting.monitored_decisions(contact uuid) returns table (
    child_id uuid, level text, outcome text, decided_at timestamptz, second_person boolean, corrected boolean,
    evidence text[], indicators text[], family text, reason_words int, referrer_words int)
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select d.child_id, d.level, d.outcome, coalesce(d.settled_at, d.proposed_at),
    coalesce(d.settled_by <> d.proposed_by, false), d.corrects is not null,
    triage.listed(d.recorded -> 'answers' -> 'evidence'), triage.listed(d.recorded -> 'answers' -> 'indicators'),
    coalesce(d.recorded -> 'answers' ->> 'family', ''),
    triage.words(d.recorded -> 'answers' ->> 'rationale'), triage.words(d.recorded -> 'answers' ->> 'toReferrer')
  from triage.decision d
  where d.referral_id = contact and d.state = 'IN_FORCE' and d.seals is null and d.hub_id = scope.hub_id()
    and (select access.watches())
  order by d.place $$;
revoke all on function reporting.monitored_decisions(uuid) from public;
grant execute on function reporting.monitored_decisions(uuid) to openmash_program;
