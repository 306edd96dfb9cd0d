select scope.keep_sealed('triage.contact', '{referral_id}');
select scope.keep_sealed('triage.contact_child', '{referral_id}');
select scope.keep_sealed('triage.child_key', '{child_id}', 'triage.contact_child', 'child_id');
select scope.keep_sealed('triage.rating', '{referral_id}');
select scope.keep_sealed('triage.record', '{referral_id}');
select scope.keep_sealed('triage.decision', '{referral_id}');
select scope.keep_sealed('triage.closing', '{referral_id,other}');
select scope.keep_sealed('triage.looking', '{referral_id}');
select scope.keep_sealed('triage.who', '{child_id}', 'triage.contact_child', 'child_id');

-- A contact lies behind the seals of everybody it was found to be about.
create function triage.seal_contact(contact uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from scope.sealed s where s.subject_id = contact and s.because_of <> contact
    and not exists (select from triage.contact_child k
      join triage.who w on w.child_id = k.child_id and w.same and w.undone_at is null
      join scope.held h on h.id = w.person_id
      where k.referral_id = contact and w.person_id = s.because_of and s.seal_id = any(h.seals));
  insert into scope.sealed (seal_id, subject_id, because_of)
    select distinct s, contact, w.person_id from triage.contact_child k
    join triage.who w on w.child_id = k.child_id and w.same and w.undone_at is null
    join scope.held h on h.id = w.person_id, unnest(h.seals) s
    where k.referral_id = contact
    on conflict do nothing;
end $$;
revoke all on function triage.seal_contact(uuid) from public;

create function triage.who_is_said() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform triage.seal_contact(k.referral_id) from triage.contact_child k where k.child_id = new.child_id;
  return null;
end $$;
revoke all on function triage.who_is_said() from public;
create trigger seals_its_contact after insert or update of undone_at on triage.who for each row
  when (new.same) execute function triage.who_is_said();

create function triage.child_moves() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform triage.seal_contact(old.referral_id);
  perform triage.seal_contact(new.referral_id);
  return null;
end $$;
revoke all on function triage.child_moves() from public;
create trigger seals_both_contacts after update of referral_id on triage.contact_child for each row
  when (old.referral_id <> new.referral_id) execute function triage.child_moves();

create function triage.person_is_sealed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform triage.seal_contact(about.referral_id) from (
    select distinct k.referral_id from triage.who w join triage.contact_child k on k.child_id = w.child_id
    where w.person_id = new.id and w.same and w.undone_at is null) about;
  return null;
end $$;
revoke all on function triage.person_is_sealed() from public;
create trigger triage_person_is_sealed after update on scope.held for each row
  when (old.seals is distinct from new.seals and new.kind = 'person') execute function triage.person_is_sealed();
