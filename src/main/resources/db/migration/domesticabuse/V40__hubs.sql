-- A notification is held by the hub it was sent to, like a contact; what is told of it hangs on it.
select scope.keep_apart('domesticabuse.notification', 'id');
select scope.hold('domesticabuse.notification', 'domesticabuse');
select scope.keep_apart('domesticabuse.child', 'notification_id');
select scope.keep_apart('domesticabuse.contact', 'notification_id');
select scope.keep_apart('domesticabuse.safe_contact', 'notification_id');
select scope.keep_apart('domesticabuse.telling', 'notification_id');
select scope.hold('domesticabuse.telling', 'encompass', false);
select scope.keep_apart('domesticabuse.marac', 'notification_id');
select scope.keep_apart('domesticabuse.marac_action', 'notification_id');
select scope.keep_apart('domesticabuse.support', 'notification_id');
select scope.keep_apart('domesticabuse.batch');

-- A notification and the contacts made of it are never in two hubs: whichever moves takes the others along.
create function domesticabuse.stay_together() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update scope.held set hub_id = new.hub_id where hub_id <> new.hub_id and id in (
    select c.notification_id from domesticabuse.contact c where c.referral_id = new.id
    union all select c.referral_id from domesticabuse.contact c where c.notification_id = new.id);
  return null;
end $$;
revoke all on function domesticabuse.stay_together() from public;
create trigger stays_together after update of hub_id on scope.held for each row
  when (old.hub_id <> new.hub_id and new.kind in ('referral', 'domesticabuse'))
  execute function domesticabuse.stay_together();
