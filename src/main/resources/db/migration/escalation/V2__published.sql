-- Disagreements and good practice, for whoever counts them: moments and codes, nothing of what was said.
create view reporting.disagreement_facts with (security_invoker = true) as
  select d.id, d.agency_id, d.level, d.state, d.result, d.raised_at, d.settled_at from escalation.disagreement d;
grant select on reporting.disagreement_facts to openmash_program;
create view reporting.thanks_facts with (security_invoker = true) as
  select t.id, t.agency_id, t.by_hub, t.at from escalation.thanks t;
grant select on reporting.thanks_facts to openmash_program;
