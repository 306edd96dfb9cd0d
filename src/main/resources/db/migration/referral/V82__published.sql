-- What an agency was told of its children: codes and moments, not the reasons.
create view reporting.told_facts with (security_invoker = true) as
  select t.id, t.referral_id, t.agency_id, t.child_id, t.outcome_key, t.level, t.decided_at from referral.told t;
grant select on reporting.told_facts to openmash_program;

-- What whoever monitors the hub may know of the children of contacts: an age band as it was when the contact came, and the
-- level that was proposed. Restricted referrals are not there.
create function reporting.monitored_children(ids uuid[]) returns table (
    referral_id uuid, child_id uuid, ages text, proposed_level text)
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, k.id,
    case when k.unborn then 'UNBORN'
      when k.born is null then 'NOT_KNOWN'
      when k.born > d.came - interval '1 year' then 'UNDER_1'
      when k.born > d.came - interval '5 years' then 'UNDER_5'
      when k.born > d.came - interval '10 years' then 'UNDER_10'
      when k.born > d.came - interval '16 years' then 'UNDER_16'
      else 'OLDER' end,
    r.proposed_level
  from referral.referral r
  join referral.child k on k.referral_id = r.id
  cross join lateral (select (r.received_at at time zone 'Europe/London')::date as came) d
  where r.id = any(ids) and r.seals is null and r.hub_id = scope.hub_id() and (select access.watches())
  order by k.referral_id, k.position $$;
revoke all on function reporting.monitored_children(uuid[]) from public;
grant execute on function reporting.monitored_children(uuid[]) to openmash_program;
