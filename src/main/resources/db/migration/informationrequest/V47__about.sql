-- And the contact it was asked about.
create or replace view reporting.request_facts with (security_invoker = true) as
  select r.id, r.agency_id, r.at, r.due_at, r.settled_at, r.state, r.contact_id from informationrequest.request r;
