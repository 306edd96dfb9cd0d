-- What becomes of each table's rows when a record's time is over. Each module says it of its own tables, in the migration that
-- makes them, and nobody but the owner reads or writes it; the one door that deletes (retention) goes by nothing else.
-- A condition names the row k and asks of $1, the ids of all that goes together.
create table scope.fate (
  id bigint generated always as identity primary key,
  kept regclass not null,
  what text not null check (what in ('goes', 'leads', 'about', 'stays', 'tells')),
  condition text not null,
  -- The column of an id that goes along, and what hangs on it too.
  leads text,
  -- Why the whole stays, in a word.
  because text check ((what = 'stays') = (because is not null))
);
alter table scope.fate enable row level security;
alter table scope.fate force row level security;
create policy keeps on scope.fate to current_user using (true) with check (true);

-- These rows go with the record; where they are themselves something others hang on, leads names their id.
create function scope.goes(kept regclass, condition text, leads text default null) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into scope.fate (kept, what, condition, leads) values (kept, 'goes', condition, leads);
  if not exists (select from pg_policy p where p.polrelid = kept and p.polcmd = '*' and p.polpermissive
      and p.polroles @> array[current_user::text::regrole::oid]) then
    execute format('create policy goes on %s to current_user using (session_user <> current_user) with check (false)', kept);
  end if;
end $$;

-- What goes along though these rows are named by something else; or what it is merely about, which a hold may be laid on.
create function scope.leads(kept regclass, condition text, leads text, what text default 'leads') returns void
  language sql set search_path = pg_catalog, pg_temp as $$
  insert into scope.fate (kept, what, condition, leads) values (kept, what, condition, leads) $$;

-- While there is such a row the whole stays.
create function scope.stays(kept regclass, condition text, because text) returns void
  language sql set search_path = pg_catalog, pg_temp as $$
  insert into scope.fate (kept, what, condition, because) values (kept, 'stays', condition, because) $$;

-- A sentence said to the table before anything goes, for whoever remembers it elsewhere.
create function scope.tells(kept regclass, sentence text) returns void
  language sql set search_path = pg_catalog, pg_temp as $$
  insert into scope.fate (kept, what, condition) values (kept, 'tells', sentence) $$;

-- The ids of all that goes with these, and of all it is about where that is asked.
create function scope.reach(subjects uuid[], kinds text[]) returns uuid[]
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  ids uuid[] := subjects;
  before int;
  more uuid[];
  f record;
begin
  loop
    before := cardinality(ids);
    for f in select x.kept, x.condition, x.leads from scope.fate x where x.leads is not null and x.what = any(kinds) loop
      execute format('select array_agg(distinct k.%1$I) from %2$s k where (%3$s) and k.%1$I is not null and not k.%1$I = any($1)',
        f.leads, f.kept, f.condition) into more using ids;
      ids := ids || coalesce(more, '{}');
    end loop;
    exit when cardinality(ids) = before;
  end loop;
  return ids;
end $$;

-- Why these stay, else null.
create function scope.staying(ids uuid[]) returns text
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  f record;
  stays boolean;
begin
  for f in select x.kept, x.condition, x.because from scope.fate x where x.what = 'stays' order by x.id loop
    execute format('select exists (select from %s k where %s)', f.kept, f.condition) into stays using ids;
    if stays then
      return f.because;
    end if;
  end loop;
  return null;
end $$;

-- Deletes them all, what others rest upon last, and counts the rows by table.
create function scope.let_go(ids uuid[]) returns jsonb
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  f record;
  n bigint;
  rows jsonb := '{}';
begin
  for f in select x.condition from scope.fate x where x.what = 'tells' order by x.id loop
    execute f.condition using ids;
  end loop;
  for f in
    with recursive deep (kept, depth, past) as (
      select distinct x.kept, 0, array[x.kept] from scope.fate x where x.what = 'goes'
      union
      select c.conrelid::regclass, d.depth + 1, d.past || c.conrelid::regclass from deep d
      join pg_constraint c on c.confrelid = d.kept and c.contype = 'f'
      where not c.conrelid::regclass = any(d.past)
        and exists (select from scope.fate x where x.what = 'goes' and x.kept = c.conrelid::regclass))
    select x.kept, x.condition, m.depth from scope.fate x
    join (select d.kept, max(d.depth) as depth from deep d group by d.kept) m on m.kept = x.kept
    where x.what = 'goes' order by m.depth desc, x.id
  loop
    execute format('delete from %s k where %s', f.kept, f.condition) using ids;
    get diagnostics n = row_count;
    if n > 0 then
      rows := jsonb_set(rows, array[f.kept::text], to_jsonb(coalesce((rows ->> f.kept::text)::bigint, 0) + n));
    end if;
  end loop;
  delete from scope.held h where h.id = any(ids);
  delete from scope.sealed s where s.subject_id = any(ids);
  return rows;
end $$;

revoke all on function scope.goes(regclass, text, text), scope.leads(regclass, text, text, text),
  scope.stays(regclass, text, text), scope.tells(regclass, text), scope.reach(uuid[], text[]), scope.staying(uuid[]),
  scope.let_go(uuid[]) from public;
