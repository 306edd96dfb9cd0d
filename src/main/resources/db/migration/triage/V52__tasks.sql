-- Whose task a record is: who has or had the contact last, and with it the people it is about.
create view reporting.task with (security_invoker = true) as
  select c.taken_by as user_id, c.referral_id as subject_id from triage.contact c where c.taken_by is not null
  union all
  select c.taken_by, w.person_id from triage.who w
  join triage.contact_child k on k.child_id = w.child_id
  join triage.contact c on c.referral_id = k.referral_id
  where w.same and w.undone_at is null and c.taken_by is not null;
grant select on reporting.task to openmash_program;
