-- Which level somebody would decide for a made-up family. Who that was stays their own; others see counts.
create table quality.calibration (
  version text not null,
  vignette text not null,
  user_id uuid not null,
  of_hub boolean not null,
  level text not null,
  at timestamptz not null,
  primary key (version, vignette, user_id)
);
alter table quality.calibration enable row level security;
alter table quality.calibration force row level security;
create policy own on quality.calibration for all to openmash_program
  using (user_id = (select scope.user_id()) and (select scope.word()) in ('hub', 'partner'))
  with check (user_id = (select scope.user_id()) and (select scope.word()) in ('hub', 'partner')
    and of_hub = ((select scope.word()) = 'hub'));
grant select, insert on quality.calibration to openmash_program;
grant update (level, at) on quality.calibration to openmash_program;
select scope.keep_apart('quality.calibration');

-- How many decided which level, for those who decided for all of these families themselves.
create function quality.calibrated(round text, families int) returns table (vignette text, of_hub boolean, level text, people bigint)
  stable language sql security definer set search_path = pg_catalog, pg_temp as $$
  select c.vignette, c.of_hub, c.level, count(*) from quality.calibration c
  where c.version = round and c.hub_id = coalesce(scope.hub_id(), 'main')
    and (select count(*) from quality.calibration own where own.version = round and own.user_id = scope.user_id()) >= families
  group by 1, 2, 3 $$;
revoke all on function quality.calibrated(text, int) from public;
grant execute on function quality.calibrated(text, int) to openmash_program;
