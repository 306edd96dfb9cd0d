select scope.goes('triage.contact', 'k.referral_id = any($1)');
select scope.goes('triage.contact_child', 'k.referral_id = any($1)', 'child_id');
select scope.goes('triage.child_key', 'k.child_id = any($1)');
select scope.goes('triage.rating', 'k.referral_id = any($1)');
select scope.goes('triage.record', 'k.referral_id = any($1)');
select scope.goes('triage.decision', 'k.referral_id = any($1)', 'id');
select scope.goes('triage.closing', 'k.referral_id = any($1)');
select scope.goes('triage.looking', 'k.referral_id = any($1)');
-- Whom a child was said to be, or not to be, goes with the child and with whom it was said.
select scope.goes('triage.who', 'k.child_id = any($1) or k.person_id = any($1)');
select scope.leads('triage.who', 'k.child_id = any($1) and k.same and k.undone_at is null', 'person_id', 'about');
select scope.stays('triage.contact', 'k.referral_id = any($1) and k.state in (''WAITING'', ''TAKEN'')', 'open');
select scope.stays('triage.decision', 'k.referral_id = any($1) and k.state = ''PROPOSED''', 'open');
select scope.stays('triage.closing', 'k.other = any($1) and not k.referral_id = any($1)', 'rested-upon');
-- Somebody's record stays while a contact about them does.
select scope.stays('triage.who', 'k.person_id = any($1) and k.same and k.undone_at is null and not k.child_id = any($1)', 'rested-upon');

-- What rules of keeping ask of a contact: codes and days, no name and no text.
create view reporting.contact_fate with (security_invoker = true) as
  select c.referral_id, c.hub_id, c.agency_id, c.kind, c.state, c.received_at,
    greatest(c.received_at, c.closed_at, (select max(x.at) from triage.closing x where x.referral_id = c.referral_id)) as closed_at
  from triage.contact c where c.state not in ('WAITING', 'TAKEN');
create view reporting.contact_child_fate with (security_invoker = true) as
  select k.referral_id, k.child_id, r.born, r.expected, w.person_id,
    (select array_agg(distinct d.outcome) from triage.decision d
     where d.child_id = k.child_id and d.state in ('IN_FORCE', 'CORRECTED')) as outcomes
  from triage.contact_child k
  join referral.child r on r.id = k.child_id
  left join triage.who w on w.child_id = k.child_id and w.same and w.undone_at is null;
grant select on reporting.contact_fate, reporting.contact_child_fate to openmash_program;
