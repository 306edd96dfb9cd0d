-- A request lies behind the seals of its contact, and with it the papers, clocks and trail that hang on the request itself.
select scope.keep_sealed('informationrequest.request', '{contact_id}');
select scope.keep_sealed('informationrequest.reply', '{request_id}', 'informationrequest.request');
select scope.keep_sealed('informationrequest.passage', '{request_id}', 'informationrequest.request');

create function informationrequest.is_sealed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from scope.sealed where subject_id = new.id and because_of = new.contact_id;
  insert into scope.sealed (seal_id, subject_id, because_of)
    select s, new.id, new.contact_id from unnest(new.seals) s on conflict do nothing;
  return null;
end $$;
revoke all on function informationrequest.is_sealed() from public;
create trigger seals_what_hangs_on_it after insert on informationrequest.request for each row
  when (new.seals is not null) execute function informationrequest.is_sealed();
create trigger seals_what_hangs_on_it_now after update on informationrequest.request for each row
  when (old.seals is distinct from new.seals) execute function informationrequest.is_sealed();
