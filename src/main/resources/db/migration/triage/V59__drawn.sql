-- Decisions in force, for whoever looks at them again: codes and moments, and whether somebody of them came back soon.
create view reporting.settled_decision with (security_invoker = true) as
  select d.id, d.referral_id, d.child_id, d.level, d.outcome, d.proposed_by, d.settled_by,
    coalesce(d.settled_at, d.proposed_at) as decided_at,
    exists (
      select from triage.who w
      join triage.who again on again.person_id = w.person_id and again.child_id <> w.child_id and again.same
        and again.undone_at is null
      join triage.contact_child k on k.child_id = again.child_id
      join triage.contact c on c.referral_id = k.referral_id
      where w.child_id = d.child_id and w.same and w.undone_at is null
        and c.received_at > coalesce(d.settled_at, d.proposed_at)
        and c.received_at <= coalesce(d.settled_at, d.proposed_at) + interval '90 days') as came_again
  from triage.decision d where d.state = 'IN_FORCE';
grant select on reporting.settled_decision to openmash_program;

-- The level of every decision that was ever in force, also of one that was replaced.
create view reporting.decided_level with (security_invoker = true) as
  select d.id, d.level from triage.decision d where d.state in ('IN_FORCE', 'CORRECTED');
grant select on reporting.decided_level to openmash_program;
