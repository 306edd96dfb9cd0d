select scope.keep_sealed('domesticabuse.notification', '{id}');
select scope.keep_sealed('domesticabuse.child', '{notification_id}');
select scope.keep_sealed('domesticabuse.contact', '{notification_id,referral_id}');
select scope.keep_sealed('domesticabuse.safe_contact', '{notification_id}');
select scope.keep_sealed('domesticabuse.telling', '{notification_id}');
select scope.keep_sealed('domesticabuse.marac', '{notification_id}');
select scope.keep_sealed('domesticabuse.marac_action', '{notification_id}');
select scope.keep_sealed('domesticabuse.support', '{notification_id}');

-- A notification lies behind the seals of the contact that was made of it: the child is named in both.
create function domesticabuse.is_sealed_with_its_contact() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from scope.sealed where because_of = new.id and subject_id in
    (select c.notification_id from domesticabuse.contact c where c.referral_id = new.id);
  insert into scope.sealed (seal_id, subject_id, because_of)
    select s, c.notification_id, new.id from domesticabuse.contact c, unnest(new.seals) s where c.referral_id = new.id
    on conflict do nothing;
  return null;
end $$;
revoke all on function domesticabuse.is_sealed_with_its_contact() from public;
create trigger is_sealed_with_its_contact after update on scope.held for each row
  when (old.seals is distinct from new.seals and new.kind = 'referral')
  execute function domesticabuse.is_sealed_with_its_contact();
