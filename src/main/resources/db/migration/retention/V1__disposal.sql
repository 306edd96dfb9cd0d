-- Records whose time is over: proposed by the program, agreed to by two people, deleted through one door, remembered without a name.
create schema retention;
grant usage on schema retention to openmash_program;

-- From the proposal to the tombstone. Codes, days and ids: nothing that is said of anybody.
create table retention.disposal (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('referral', 'person', 'domesticabuse')),
  subject_id uuid not null,
  rule text not null,
  version text not null,
  trigger text not null,
  trigger_day date not null,
  due_day date not null,
  -- By what a hold finds it; forgotten with the record.
  began_day date,
  agency_id uuid,
  proposed_at timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  second_by uuid,
  second_at timestamptz,
  done_at timestamptz,
  rows jsonb,
  check ((approved_by is null) = (approved_at is null)),
  check ((second_by is null) = (second_at is null)),
  constraint two_people check (second_by is null or (approved_by is not null and second_by <> approved_by)),
  check ((done_at is null) = (rows is null)),
  check (done_at is null or second_by is not null)
);
create unique index one_at_a_time on retention.disposal (subject_id) where done_at is null;
create index on retention.disposal (subject_id);

-- Kept longer than the rule says: by whom and why. The words go with the record.
create table retention.longer (
  id bigint generated always as identity primary key,
  disposal_id uuid not null references retention.disposal on delete cascade,
  until date not null,
  because text not null,
  by_user uuid not null,
  at timestamptz not null
);
create index on retention.longer (disposal_id);

-- Nothing it covers is deleted until two people lift it: one record, or all an inquiry asks for.
create table retention.hold (
  id uuid primary key,
  -- One person or record; null where everything below is covered.
  subject_kind text check (subject_kind in ('referral', 'person', 'domesticabuse')),
  subject_id uuid,
  -- Whatever reached the hub within these days, from this agency; null for whichever.
  since date,
  until date,
  agency_id uuid,
  recorded jsonb not null,
  by_user uuid not null,
  at timestamptz not null,
  lift_because text,
  lift_by uuid,
  lift_at timestamptz,
  lifted_by uuid,
  lifted_at timestamptz,
  check ((subject_id is null) = (subject_kind is null)),
  check ((lift_by is null) = (lift_because is null)),
  check ((lifted_by is null) = (lifted_at is null)),
  constraint two_people check (lifted_by is null or (lift_by is not null and lifted_by <> lift_by))
);
create index on retention.hold (subject_id);

alter table retention.disposal enable row level security;
alter table retention.disposal force row level security;
alter table retention.longer enable row level security;
alter table retention.longer force row level security;
alter table retention.hold enable row level security;
alter table retention.hold force row level security;

create policy seen on retention.disposal for select to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')));
create policy proposed on retention.disposal for insert to openmash_program
  with check ((select scope.word()) = 'system');
create policy signed on retention.disposal for update to openmash_program
  using ((select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')))
  with check ((select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')));
create policy no_longer_due on retention.disposal for delete to openmash_program
  using ((select scope.word()) = 'system' and approved_by is null and done_at is null);
create policy answers on retention.longer for all to openmash_program
  using (((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')))
    and exists (select from retention.disposal d where d.id = disposal_id))
  with check ((select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')) and by_user = (select scope.user_id())
    and exists (select from retention.disposal d where d.id = disposal_id));
create policy answers on retention.hold for all to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')))
  with check ((select scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER')));

grant select, delete on retention.disposal to openmash_program;
-- Nobody proposes what is signed already.
grant insert (id, subject_kind, subject_id, rule, version, trigger, trigger_day, due_day, began_day, agency_id, proposed_at)
  on retention.disposal to openmash_program;
grant update (due_day, approved_by, approved_at, second_by, second_at) on retention.disposal to openmash_program;
grant select, insert on retention.longer to openmash_program;
grant select, insert on retention.hold to openmash_program;
grant update (lift_because, lift_by, lift_at, lifted_by, lifted_at) on retention.hold to openmash_program;

select scope.keep_apart('retention.disposal', 'subject_id');
select scope.keep_sealed('retention.disposal', '{subject_id}');
select scope.keep_apart('retention.longer', 'disposal_id', 'retention.disposal');
select scope.keep_sealed('retention.longer', '{disposal_id}', 'retention.disposal');
select scope.keep_apart('retention.hold', 'subject_id');
select scope.keep_sealed('retention.hold', '{subject_id}');
create index on retention.disposal (hub_id, due_day) where done_at is null;
create index on retention.disposal (hub_id, done_at) where done_at is not null;
create index on retention.hold (hub_id) where lifted_at is null;

-- A signature is one's own, in its turn, and of a record nobody touched since; a day is only put off.
create function retention.one_way() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if session_user <> current_user then
    return new;
  end if;
  if old.done_at is not null then
    raise insufficient_privilege using message = 'what is deleted stays deleted';
  end if;
  if new.due_day < old.due_day then
    raise insufficient_privilege using message = 'a day is put off, never brought forward';
  end if;
  if new.approved_by is distinct from old.approved_by and new.approved_by is not null
      and (new.approved_by is distinct from scope.user_id() or old.approved_by is not null) then
    raise insufficient_privilege using message = 'everybody signs for themselves';
  end if;
  if new.second_by is not null and (new.second_by is distinct from scope.user_id() or old.approved_by is null
      or new.approved_by is distinct from old.approved_by) then
    raise insufficient_privilege using message = 'the second signs after the first, for themselves';
  end if;
  return new;
end $$;
create trigger one_way before update on retention.disposal for each row execute function retention.one_way();

create function retention.hold_one_way() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if session_user = current_user and (old.lifted_at is not null
      or (new.lift_by is distinct from old.lift_by and new.lift_by is not null and new.lift_by is distinct from scope.user_id())
      or (new.lifted_by is not null and (new.lifted_by is distinct from scope.user_id() or old.lift_by is null))) then
    raise insufficient_privilege using message = 'everybody signs for themselves, the second after the first';
  end if;
  return new;
end $$;
create trigger one_way before update on retention.hold for each row execute function retention.hold_one_way();

-- Why a record stays just now, in a word: held, open, owed, rested-upon; else null.
create function retention.stays(subject uuid, hub text, began date, agency uuid) returns text
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  ids uuid[];
begin
  if scope.word() not in ('hub', 'system') then
    raise insufficient_privilege;
  end if;
  ids := scope.reach(array[subject], '{goes,leads,about}');
  if exists (select from retention.hold h where h.lifted_at is null and h.hub_id = hub
      and case when h.subject_id is not null then h.subject_id = any(ids)
        else (h.since is null or began is null or began >= h.since) and (h.until is null or began is null or began <= h.until)
          and (h.agency_id is null or agency is null or h.agency_id = agency) end) then
    return 'held';
  end if;
  return scope.staying(scope.reach(array[subject], '{goes,leads}'));
end $$;
revoke all on function retention.stays(uuid, text, date, uuid) from public;
grant execute on function retention.stays(uuid, text, date, uuid) to openmash_program;

-- The door. Nothing of a record is deleted but here: named by one row, signed by two, its day passed, not held, nothing owed.
create function retention.dispose(disposal uuid) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  d retention.disposal;
  why text;
  gone jsonb;
begin
  if scope.word() <> 'hub' or not scope.has_role('HUB_MANAGER', 'DATA_PROTECTION_OFFICER') then
    raise insufficient_privilege using message = 'only whoever answers for records deletes one';
  end if;
  select * into d from retention.disposal x
    where x.id = disposal and x.hub_id = scope.hub_id() and (x.seals is null or x.seals <@ scope.opened()) for update;
  if not found or d.done_at is not null then
    raise insufficient_privilege using message = 'there is nothing to delete';
  end if;
  if d.approved_by is null or d.second_by is null or d.approved_by = d.second_by then
    raise insufficient_privilege using message = 'two people have to agree';
  end if;
  if d.due_day > (scope.now() at time zone 'Europe/London')::date then
    raise insufficient_privilege using message = 'its day has not come';
  end if;
  why := retention.stays(d.subject_id, d.hub_id, d.began_day, d.agency_id);
  if why is not null then
    raise insufficient_privilege using message = 'it stays: ' || why;
  end if;
  gone := scope.let_go(scope.reach(array[d.subject_id], '{goes,leads}'));
  delete from retention.longer l where l.disposal_id = d.id;
  update retention.disposal x set done_at = scope.now(), rows = gone, began_day = null, agency_id = null where x.id = d.id;
  return gone;
end $$;
revoke all on function retention.dispose(uuid) from public;
grant execute on function retention.dispose(uuid) to openmash_program;

-- Holds laid on what is gone are gone with it.
select scope.goes('retention.hold', 'k.subject_id = any($1)');
