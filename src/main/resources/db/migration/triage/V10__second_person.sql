-- By what a child of one contact is found again in another: equal keys only, searched by the hub alone.
create table triage.child_key (
  child_id uuid not null references triage.contact_child,
  kind text not null,
  key text not null,
  primary key (child_id, kind)
);
create index on triage.child_key (kind, key);

alter table triage.child_key enable row level security;
alter table triage.child_key force row level security;
create policy hub on triage.child_key for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
grant select, insert on triage.child_key to openmash_program;

-- Why a second person had to look at it, as it stood when it was proposed.
alter table triage.decision add column second_person text[] not null default '{}';
create index on triage.decision (child_id);
