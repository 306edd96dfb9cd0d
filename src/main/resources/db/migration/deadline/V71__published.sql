-- By when something was due and whether it was done, for whoever counts what was kept: no subject, no owner.
create view reporting.deadline_facts with (security_invoker = true) as
  select d.hub_id, d.rule, d.started_at, d.due_at, d.state, d.settled_at from deadline.deadline d;
grant select on reporting.deadline_facts to openmash_program;
create index on deadline.deadline (hub_id, rule, due_at);
