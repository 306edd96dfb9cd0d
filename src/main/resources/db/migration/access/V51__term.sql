-- What an account is for and the last day on which it opens anything. Whoever watches for a partner opens nothing without.
alter table access.account add column purpose text;
alter table access.account add column last_day date;
alter table access.account add check ((purpose is null) = (last_day is null));
create policy keeps on access.account for select to current_user using (session_user <> current_user);

-- Whether whoever asks may be told how the hub works: its managers, a monitor until the end of their last day, and the
-- program where it makes the week's figures of one hub.
create function access.watches() returns boolean
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select scope.word() = 'system' or scope.word() = 'hub' and scope.has_role('HUB_MANAGER')
    or scope.word() in ('monitor', 'hub') and scope.has_role('PARTNER_MONITOR')
      and exists (select from access.account a where a.id = scope.user_id() and not a.disabled
        and 'PARTNER_MONITOR' = any(a.roles) and a.last_day >= (scope.now() at time zone 'Europe/London')::date) $$;
revoke all on function access.watches() from public;
grant execute on function access.watches() to openmash_program;
