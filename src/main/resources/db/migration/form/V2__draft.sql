-- Journeys being filled in: what was typed, page by page, right or wrong, until it is sent or forgotten.
create schema if not exists form;
grant usage on schema form to openmash_program;

create table form.draft (
  id uuid primary key,
  journey text not null,
  owner uuid not null,
  agency uuid not null,
  circle text not null,
  version int not null,
  created timestamptz not null,
  saved_at timestamptz not null,
  sent_at timestamptz,
  result text,
  check ((sent_at is null) = (result is null))
);
create index on form.draft (owner);
create index on form.draft (circle);
create index on form.draft (saved_at);

create table form.draft_page (
  draft uuid not null references form.draft on delete cascade,
  page text not null,
  place int not null,
  answers jsonb not null,
  version int not null,
  view text not null,
  step int not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (draft, page, place)
);
comment on column form.draft_page.place is 'the number of the row on a page asked many times; 1 on the others';
comment on column form.draft_page.view is 'which showing of the page saved it last, so that nobody conflicts with their own autosave';

-- Text posted after a sign-in had ended, waiting for its writer to come back to the same browser.
create table form.parked (
  token bytea not null,
  draft uuid not null references form.draft on delete cascade,
  page text not null,
  place int not null,
  path text not null,
  fields jsonb not null,
  parked_at timestamptz not null,
  expires timestamptz not null,
  primary key (token, draft, page, place)
);
create index on form.parked (draft);
create index on form.parked (expires);

alter table form.draft enable row level security;
alter table form.draft force row level security;
alter table form.draft_page enable row level security;
alter table form.draft_page force row level security;
alter table form.parked enable row level security;
alter table form.parked force row level security;

create policy seen on form.draft for select to openmash_program
  using (owner = (select scope.user_id())
    or circle = (select 'user:' || scope.user_id())
    or circle = (select 'agency:' || scope.agency_id())
    or (circle = 'hub' and (select scope.word()) = 'hub')
    or (select scope.word()) = 'system');
create policy started on form.draft for insert to openmash_program
  with check (owner = (select scope.user_id()) and agency = (select scope.agency_id()));
create policy changed on form.draft for update to openmash_program
  using (owner = (select scope.user_id())
    or circle = (select 'user:' || scope.user_id())
    or circle = (select 'agency:' || scope.agency_id())
    or (circle = 'hub' and (select scope.word()) = 'hub'))
  with check (owner = (select scope.user_id())
    or circle = (select 'user:' || scope.user_id())
    or circle = (select 'agency:' || scope.agency_id())
    or (circle = 'hub' and (select scope.word()) = 'hub'));
create policy discarded on form.draft for delete to openmash_program
  using (owner = (select scope.user_id()) or (select scope.word()) = 'system');

-- A page goes with its draft: the sub-query is bound by the draft's own policy.
create policy with_its_draft on form.draft_page for all to openmash_program
  using (exists (select from form.draft d where d.id = draft))
  with check (exists (select from form.draft d where d.id = draft));

-- Parked before anybody is signed in, so only the program itself may look.
create policy program_only on form.parked for all to openmash_program
  using ((select scope.word()) = 'system')
  with check ((select scope.word()) = 'system');

grant select, insert, update, delete on form.draft, form.draft_page, form.parked to openmash_program;
