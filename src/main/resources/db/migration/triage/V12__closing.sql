-- How a contact left the desk without a decision for each child: appended, since one that was returned may come back.
create table triage.closing (
  id bigint generated always as identity primary key,
  referral_id uuid not null references triage.contact,
  state text not null check (state in ('RETURNED', 'DUPLICATE', 'OUT_OF_AREA')),
  other uuid references triage.contact,
  detail text not null,
  by_user uuid not null,
  at timestamptz not null,
  check ((other is not null) = (state = 'DUPLICATE'))
);
create index on triage.closing (referral_id);
create index on triage.closing (other);

alter table triage.closing enable row level security;
alter table triage.closing force row level security;
create policy hub on triage.closing for all to openmash_program
  using ((select scope.word()) in ('hub', 'system')) with check ((select scope.word()) in ('hub', 'system'));
grant select, insert on triage.closing to openmash_program;
