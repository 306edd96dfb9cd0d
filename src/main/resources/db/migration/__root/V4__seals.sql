-- Restricted records. A seal closes a record, and all that hangs on it, to everybody in the hub but those who hold a key.
-- A record may lie behind several seals, and opens to whoever opens every one of them.
create function scope.now() returns timestamptz stable language sql
  as $$ select coalesce(nullif(current_setting('openmash.now', true), '')::timestamptz, now()) $$;

create table scope.seal (
  id uuid primary key,
  -- The managers of the hub hold a key by their role, so that whoever is on duty finds the record.
  managers boolean not null,
  -- Somebody's own family: closed to them alone.
  shut_to uuid
);

create table scope.seal_key (
  seal_id uuid not null references scope.seal on delete cascade,
  user_id uuid not null,
  -- For ever for those on the list; a short while for whoever broke the glass.
  until timestamptz not null default 'infinity',
  primary key (seal_id, user_id, until)
);

-- What lies behind a seal: itself, or because of somebody it is about.
create table scope.sealed (
  seal_id uuid not null references scope.seal on delete cascade,
  subject_id uuid not null,
  because_of uuid not null,
  primary key (subject_id, seal_id, because_of)
);
create index on scope.sealed (seal_id);
create index on scope.sealed (because_of);

alter table scope.seal enable row level security;
alter table scope.seal force row level security;
alter table scope.seal_key enable row level security;
alter table scope.seal_key force row level security;
alter table scope.sealed enable row level security;
alter table scope.sealed force row level security;
create policy keeps on scope.seal to current_user using (true) with check (true);
create policy keeps on scope.seal_key to current_user using (true) with check (true);
create policy keeps on scope.sealed to current_user using (true) with check (true);
create policy program on scope.seal to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');
create policy program on scope.seal_key to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');
create policy program on scope.sealed to openmash_program
  using ((select scope.word()) = 'system') with check ((select scope.word()) = 'system');
grant select, insert, delete on scope.seal, scope.seal_key, scope.sealed to openmash_program;
grant update (managers) on scope.seal to openmash_program;

alter table scope.held add column seals uuid[];

-- The seals whoever asks can open now. A seal nobody knows opens to nobody.
create function scope.opened() returns uuid[]
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(s.id), '{}') from scope.seal s
  where case when s.shut_to is not null then s.shut_to is distinct from scope.user_id()
    else s.managers and scope.has_role('HUB_MANAGER')
      or exists (select from scope.seal_key k
        where k.seal_id = s.id and k.user_id = scope.user_id() and k.until > scope.now()) end $$;
revoke all on function scope.opened() from public;
grant execute on function scope.opened() to openmash_program;

create function scope.seals_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  subject uuid := coalesce(new.subject_id, old.subject_id);
begin
  update scope.held h set seals =
    (select array_agg(distinct s.seal_id order by s.seal_id) from scope.sealed s where s.subject_id = subject)
  where h.id = subject;
  return null;
end $$;
revoke all on function scope.seals_change() from public;
create trigger seals_change after insert or delete on scope.sealed for each row execute function scope.seals_change();

-- Closes a table: each row lies behind the seals of whatever it hangs on, one or several, and whoever works in the hub
-- sees none that is closed to them. What is open costs one look at a column that is null.
create function scope.keep_sealed(
    kept regclass, by text[], whose regclass default 'scope.held', their text default 'id') returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  place record;
  takes text;
  follows text;
  mine text;
  theirs text;
  hangs text;
begin
  select n.nspname as schema, c.relname as name into strict place
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = kept;
  takes := format('%I.%I', place.schema, place.name || '_takes_its_seals');
  follows := format('%I.%I', place.schema, place.name || '_is_sealed');
  select string_agg(format('new.%I', b), ', '), string_agg(format('k.%I', b), ', '),
      string_agg(format('k.%I = new.%I', b, their), ' or ')
    into mine, theirs, hangs from unnest(by) b;
  execute format('alter table %s add column seals uuid[]', kept);
  execute format($made$
    create function %s() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
    begin
      new.seals := (select array_agg(distinct s order by s) from %s p, unnest(p.seals) s where p.%I in (%s));
      return new;
    end $body$ $made$, takes, whose, their, mine);
  execute format('revoke all on function %s() from public', takes);
  execute format('create trigger takes_its_seals before insert or update of %s on %s for each row execute function %s()',
    (select string_agg(quote_ident(b), ', ') from unnest(by) b), kept, takes);
  execute format($made$
    create function %s() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
    begin
      update %s k set seals =
        (select array_agg(distinct s order by s) from %s p, unnest(p.seals) s where p.%I in (%s)) where %s;
      return null;
    end $body$ $made$, follows, kept, whose, their, theirs, hangs);
  execute format('revoke all on function %s() from public', follows);
  execute format('create trigger %I after update on %s for each row when (old.seals is distinct from new.seals) '
    'execute function %s()', place.schema || '_' || place.name || '_is_sealed', whose, follows);
  execute format($made$ create policy sealed on %s as restrictive to openmash_program
    using (seals is null or (select scope.word()) <> 'hub' or seals <@ (select scope.opened()))
    with check (seals is null or (select scope.word()) <> 'hub' or seals <@ (select scope.opened())) $made$, kept);
end $$;
revoke all on function scope.keep_sealed(regclass, text[], regclass, text) from public;

-- Behind the seals of another record of the same person or pregnancy; only by whoever opens those.
create function scope.seal_like(subject uuid, other uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into scope.sealed (seal_id, subject_id, because_of)
    select s.seal_id, subject, subject from scope.sealed s
    where s.subject_id = other and (scope.word() = 'system' or s.seal_id = any(scope.opened()))
    on conflict do nothing;
end $$;
revoke all on function scope.seal_like(uuid, uuid) from public;
grant execute on function scope.seal_like(uuid, uuid) to openmash_program;
