-- A week of a hub: its figures as they stood when it was over, and the seed its sample is drawn with. The seed is made by the
-- program before anybody sees the week, and nothing changes it: nobody chooses what is looked at.
create table monitor.week (
  id uuid primary key,
  monday date not null check (extract(isodow from monday) = 1),
  seed text not null check (length(seed) = 32),
  made_at timestamptz not null
);
select scope.keep_apart('monitor.week');
create unique index on monitor.week (hub_id, monday);

create table monitor.week_line (
  week_id uuid not null references monitor.week,
  place int not null,
  what text not null,
  word text not null,
  contacts int not null,
  primary key (week_id, place)
);
select scope.keep_apart('monitor.week_line');

alter table monitor.week enable row level security;
alter table monitor.week force row level security;
alter table monitor.week_line enable row level security;
alter table monitor.week_line force row level security;
create policy seen on monitor.week for select to openmash_program
  using (hub_id = (select scope.hub_id()) and (select access.watches()));
create policy seen on monitor.week_line for select to openmash_program
  using (hub_id = (select scope.hub_id()) and (select access.watches()));
create policy made on monitor.week for insert to openmash_program
  with check ((select scope.word()) = 'system' and hub_id = (select scope.hub_id()));
create policy made on monitor.week_line for insert to openmash_program
  with check ((select scope.word()) = 'system' and exists (select from monitor.week w where w.id = week_id));
grant select, insert on monitor.week, monitor.week_line to openmash_program;

-- What a monitor found in a decided contact of the sample; written once.
create table monitor.finding (
  id uuid primary key,
  week_id uuid not null references monitor.week,
  referral_id uuid not null,
  judgement text not null check (judgement in ('FITS', 'DOUBTFUL', 'DOES_NOT_FIT')),
  comment text not null,
  by_user uuid not null,
  by_name text not null,
  at timestamptz not null
);
create index on monitor.finding (referral_id);
create index on monitor.finding (week_id, at);
select scope.keep_apart('monitor.finding', 'referral_id');
select scope.keep_sealed('monitor.finding', '{referral_id}');

-- What a manager of the hub says to it.
create table monitor.answer (
  id uuid primary key,
  finding_id uuid not null references monitor.finding,
  words text not null,
  by_user uuid not null,
  by_name text not null,
  at timestamptz not null
);
create index on monitor.answer (finding_id);
select scope.keep_apart('monitor.answer', 'finding_id', 'monitor.finding', 'id');
select scope.keep_sealed('monitor.answer', '{finding_id}', 'monitor.finding', 'id');

alter table monitor.finding enable row level security;
alter table monitor.finding force row level security;
alter table monitor.answer enable row level security;
alter table monitor.answer force row level security;
-- What is behind a seal is no longer a monitor's, nor what was said of it.
create policy seen on monitor.finding for select to openmash_program
  using ((select scope.word()) = 'system' or hub_id = (select scope.hub_id()) and (select access.watches())
    and (seals is null or (select scope.word()) = 'hub'));
create policy seen on monitor.answer for select to openmash_program
  using ((select scope.word()) = 'system' or hub_id = (select scope.hub_id()) and (select access.watches())
    and (seals is null or (select scope.word()) = 'hub'));
create policy said on monitor.finding for insert to openmash_program
  with check ((select scope.word()) = 'monitor' and (select access.watches()) and by_user = (select scope.user_id())
    and hub_id = (select scope.hub_id()) and seals is null
    and exists (select from monitor.week w where w.id = week_id));
create policy said on monitor.answer for insert to openmash_program
  with check ((select scope.has_role('HUB_MANAGER')) and by_user = (select scope.user_id())
    and exists (select from monitor.finding f where f.id = finding_id));
grant select, insert on monitor.finding, monitor.answer to openmash_program;

select scope.goes('monitor.finding', 'k.referral_id = any($1)', 'id');
select scope.goes('monitor.answer', 'k.finding_id = any($1)');
