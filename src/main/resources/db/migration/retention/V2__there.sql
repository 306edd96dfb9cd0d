-- Which of these are kept: to hold a restored database against what was deleted.
create function retention.there(ids uuid[]) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id from scope.held h where scope.word() = 'system' and h.id = any(ids) $$;
revoke all on function retention.there(uuid[]) from public;
grant execute on function retention.there(uuid[]) to openmash_program;
