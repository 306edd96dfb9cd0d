select scope.goes('domesticabuse.notification', 'k.id = any($1)');
select scope.goes('domesticabuse.child', 'k.notification_id = any($1)', 'id');
select scope.goes('domesticabuse.contact', 'k.notification_id = any($1)', 'referral_id');
select scope.goes('domesticabuse.safe_contact', 'k.notification_id = any($1)');
select scope.goes('domesticabuse.telling', 'k.notification_id = any($1)', 'id');
select scope.goes('domesticabuse.batch_row', 'k.notification_id = any($1)');
select scope.goes('domesticabuse.marac', 'k.notification_id = any($1)');
select scope.goes('domesticabuse.marac_action', 'k.notification_id = any($1)', 'id');
select scope.goes('domesticabuse.support', 'k.notification_id = any($1)');
-- A contact made of a notification goes with it and never alone: the child is named in both.
select scope.stays('domesticabuse.contact', 'k.referral_id = any($1) and not k.notification_id = any($1)', 'rested-upon');
create index on domesticabuse.batch_row (notification_id) where notification_id is not null;
create index on domesticabuse.telling (child_id);

-- What rules of keeping ask of a notification: codes and days, no name.
create view reporting.notification_fate with (security_invoker = true) as
  select n.id, n.hub_id, n.agency_id, n.received_at, c.referral_id from domesticabuse.notification n
  left join domesticabuse.contact c on c.notification_id = n.id;
grant select on reporting.notification_fate to openmash_program;
