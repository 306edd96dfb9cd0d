-- Several hubs in one installation: nobody who works in one sees what another holds.
create function scope.hub_id() returns text stable language sql
  as $$ select nullif(current_setting('openmash.hub', true), '') $$;

-- Which hub holds what reached it: a contact, a notification. Nobody reads it but the functions below, which run as the
-- owner; everything that hangs on one of these takes its hub from here and follows when it moves.
create table scope.held (
  id uuid primary key,
  kind text not null,
  -- Whether it moves by itself; what does not goes with what it hangs on.
  alone boolean not null,
  hub_id text not null check (hub_id ~ '^[a-z][a-z0-9-]{0,29}$')
);
create index on scope.held (hub_id, id);
alter table scope.held enable row level security;
alter table scope.held force row level security;
create policy keeps on scope.held to current_user using (true) with check (true);

-- Keeps a table apart: each row has its hub, taken from what it hangs on, else from the scope it is written in, and whoever
-- works in a hub sees no row of another. Past its own policies the owner sees rows only on behalf of whoever asks.
create function scope.keep_apart(
    kept regclass, by text default null, whose regclass default 'scope.held', their text default 'id') returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  place record;
  takes text;
  follows text;
  found_hub text := 'null';
begin
  select n.nspname as schema, c.relname as name into strict place
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = kept;
  takes := format('%I.%I', place.schema, place.name || '_takes_its_hub');
  follows := format('%I.%I', place.schema, place.name || '_follows');
  execute format('alter table %s add column if not exists hub_id text not null default ''main''', kept);
  execute format('alter table %s alter column hub_id drop default', kept);
  if by is not null then
    found_hub := format('(select p.hub_id from %s p where p.%I = new.%I)', whose, their, by);
  end if;
  execute format($made$
    create function %s() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
    begin
      new.hub_id := coalesce(%s, new.hub_id, scope.hub_id(), 'main');
      return new;
    end $body$ $made$, takes, found_hub);
  execute format('revoke all on function %s() from public', takes);
  execute format('create trigger takes_its_hub before insert %s on %s for each row execute function %s()',
    case when by is null then '' else format('or update of %I', by) end, kept, takes);
  if by is not null then
    execute format($made$
      create function %s() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
      begin
        update %s set hub_id = new.hub_id where %I = new.%I;
        return null;
      end $body$ $made$, follows, kept, by, their);
    execute format('revoke all on function %s() from public', follows);
    execute format('create trigger %I after update of hub_id on %s for each row when (old.hub_id <> new.hub_id) '
      'execute function %s()', place.schema || '_' || place.name || '_follows', whose, follows);
  end if;
  execute format('create policy keeps on %s to current_user using (session_user <> current_user) '
    'with check (session_user <> current_user)', kept);
  execute format($made$ create policy apart on %s as restrictive to openmash_program
    using ((select scope.word()) <> 'hub' or hub_id = (select scope.hub_id()))
    with check ((select scope.word()) <> 'hub' or hub_id = (select scope.hub_id())) $made$, kept);
end $$;

create function scope.holds() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into scope.held (id, kind, alone, hub_id) values (new.id, tg_argv[0], tg_argv[1]::boolean, new.hub_id);
  else
    update scope.held set hub_id = new.hub_id where id = new.id and hub_id <> new.hub_id;
  end if;
  return null;
end $$;
revoke all on function scope.holds() from public;

-- The rows of a table that is kept apart are themselves something a hub holds and other rows hang on.
create function scope.hold(kept regclass, kind text, alone boolean default true) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format('alter table %s no force row level security', kept);
  execute format('insert into scope.held (id, kind, alone, hub_id) select id, %L, %L, hub_id from %s', kind, alone, kept);
  execute format('alter table %s force row level security', kept);
  execute format('create trigger is_held after insert or update of hub_id on %s for each row '
    'execute function scope.holds(%L, %L)', kept, kind, alone);
end $$;

-- From now on another hub holds these, with everything that hangs on them. A hub gives away only what it holds itself.
create function scope.move(ids uuid[], source text, target text) returns setof uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if scope.word() <> 'system' and (scope.word() <> 'hub' or source is distinct from scope.hub_id()) then
    raise insufficient_privilege using message = 'only its own hub gives a contact away';
  end if;
  return query update scope.held h set hub_id = target 
    where h.id = any(ids) and h.hub_id = source and h.alone returning h.id;
end $$;
revoke all on function scope.move(uuid[], text, text) from public;
grant execute on function scope.move(uuid[], text, text) to openmash_program;

-- What a hub holds, some at a time: for the program's own work alone.
create function scope.held_by(hub text, beyond uuid, most int) returns table (id uuid, kind text)
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select h.id, h.kind from scope.held h
  where scope.word() = 'system' and h.alone and h.hub_id = hub and h.id > beyond order by h.id limit most $$;
revoke all on function scope.held_by(text, uuid, int) from public;
grant execute on function scope.held_by(text, uuid, int) to openmash_program;

-- Every hub that holds anything, each found by one step along the index.
create function scope.hubs_in_use() returns table (hub_id text)
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  with recursive used (hub) as (
    select min(h.hub_id) from scope.held h
    union all
    select (select min(h.hub_id) from scope.held h where h.hub_id > u.hub) from used u where u.hub is not null)
  select u.hub from used u where u.hub is not null and scope.word() = 'system' $$;
revoke all on function scope.hubs_in_use() from public;
grant execute on function scope.hubs_in_use() to openmash_program;
