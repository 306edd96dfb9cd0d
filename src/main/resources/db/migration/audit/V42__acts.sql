-- What was done by whom, for who looks through a month of it; nothing of what was read is there to be seen.
create view reporting.act with (security_invoker = true) as
  select seq, at, user_id, scope, roles, act, subject_kind, subject_id, outcome, hub_id from audit.line;
grant select on reporting.act to openmash_program;
create index on audit.line using brin (at);
