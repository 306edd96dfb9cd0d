-- Decisions drawn to be made once more by somebody who does not see the first, and what came of it.
create schema quality;
grant usage on schema quality to openmash_program;

create table quality.sample (
  id uuid primary key,
  seed text not null,
  recorded jsonb not null,
  since timestamptz not null,
  until timestamptz not null,
  drawn_by uuid not null,
  drawn_at timestamptz not null
);

create table quality.line (
  id uuid primary key,
  sample_id uuid not null references quality.sample,
  place int not null,
  referral_id uuid not null,
  child_id uuid not null,
  decision_id uuid not null,
  -- Why it was drawn; nothing where chance alone drew it.
  why text[] not null,
  -- What the second person decided, who saw nothing of the first.
  recorded jsonb,
  level text,
  outcome text,
  by_user uuid,
  at timestamptz,
  again jsonb,
  again_by uuid,
  again_at timestamptz,
  stood_by uuid,
  stood_at timestamptz,
  check ((recorded is null) = (at is null) and (recorded is null) = (by_user is null) and (recorded is null) = (level is null)),
  check ((again is null) = (again_at is null) and (again is null) = (again_by is null)),
  unique (sample_id, place)
);
create index on quality.line (referral_id);
create index on quality.line (decision_id);
create index on quality.line (at) where at is not null;

alter table quality.sample enable row level security;
alter table quality.sample force row level security;
alter table quality.line enable row level security;
alter table quality.line force row level security;
create policy hub on quality.sample for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
create policy hub on quality.line for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
grant select, insert on quality.sample, quality.line to openmash_program;
-- One from which nothing was drawn.
grant delete on quality.sample to openmash_program;
grant update (recorded, level, outcome, by_user, at, again, again_by, again_at, stood_by, stood_at) on quality.line to openmash_program;

select scope.keep_apart('quality.sample');
select scope.keep_apart('quality.line', 'referral_id');
select scope.keep_sealed('quality.line', '{referral_id}');
select scope.goes('quality.line', 'k.referral_id = any($1)');
create index on quality.sample (hub_id, drawn_at);
