select scope.keep_apart('triage.contact', 'referral_id');
select scope.keep_apart('triage.contact_child', 'referral_id');
select scope.keep_apart('triage.child_key', 'child_id', 'triage.contact_child', 'child_id');
select scope.keep_apart('triage.rating', 'referral_id');
select scope.keep_apart('triage.record', 'referral_id');
select scope.keep_apart('triage.decision', 'referral_id');
select scope.keep_apart('triage.closing', 'referral_id');
select scope.keep_apart('triage.looking', 'referral_id');
-- Each hub's own: its team's views, its colours.
select scope.keep_apart('triage.inbox_view');
select scope.keep_apart('triage.scheme');

-- A page of the inbox is one short walk along the index of its hub.
drop index triage.open_queue;
drop index triage.closed_newest;
create index open_queue on triage.contact (hub_id, due_at, weight, referral_id) where state in ('WAITING', 'TAKEN');
create index closed_newest on triage.contact (hub_id, received_at, referral_id) where state not in ('WAITING', 'TAKEN');
drop index triage.contact_arrival_idx;
drop index triage.contact_received_at_idx;
drop index triage.contact_closed_at_idx;
create index on triage.contact (hub_id, arrival);
create index on triage.contact (hub_id, received_at);
create index on triage.contact (hub_id, closed_at);
