-- What an agency was asked and when it answered: moments, nothing of what was asked.
create view reporting.request_facts with (security_invoker = true) as
  select r.id, r.agency_id, r.at, r.due_at, r.settled_at, r.state from informationrequest.request r;
grant select on reporting.request_facts to openmash_program;
