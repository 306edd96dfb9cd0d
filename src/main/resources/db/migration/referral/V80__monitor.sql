-- What whoever monitors the hub may know of a referral: its reference and how old its youngest child is, in bands.
-- Restricted referrals are not there.
create function reporting.monitored_referral(ids uuid[]) returns table (id uuid, reference text, ages text)
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, r.reference,
    case when c.unborn then 'UNBORN'
      when c.born is null then 'NOT_KNOWN'
      when c.born > d.today - interval '1 year' then 'UNDER_1'
      when c.born > d.today - interval '5 years' then 'UNDER_5'
      when c.born > d.today - interval '10 years' then 'UNDER_10'
      when c.born > d.today - interval '16 years' then 'UNDER_16'
      else 'OLDER' end
  from referral.referral r
  cross join (select (scope.now() at time zone 'Europe/London')::date as today) d
  left join lateral (select bool_or(k.unborn) as unborn, max(k.born) as born
    from referral.child k where k.referral_id = r.id) c on true
  where r.id = any(ids) and r.seals is null and r.hub_id = scope.hub_id()
    and scope.word() in ('monitor', 'hub') and scope.has_role('PARTNER_MONITOR', 'HUB_MANAGER') $$;
revoke all on function reporting.monitored_referral(uuid[]) from public;
grant execute on function reporting.monitored_referral(uuid[]) to openmash_program;
