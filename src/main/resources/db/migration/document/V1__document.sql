create schema document;
grant usage on schema document to openmash_program;

create table document.document (
  id uuid primary key,
  owner_kind text not null,
  owner_id uuid not null,
  settled boolean not null,
  agency_id uuid not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  title text not null check (length(title) between 1 and 120),
  kind text not null,
  size bigint not null,
  digest bytea not null,
  state text not null check (state in ('HELD', 'CLEAN', 'NOT_SCANNED', 'INFECTED')),
  scanned_at timestamptz
);
create index on document.document (owner_kind, owner_id);
create index on document.document (kept_by, kept_at);
create index on document.document (agency_id);
create index on document.document (kept_at) where state in ('HELD', 'NOT_SCANNED');

-- The bytes lie beside their facts, so that one backup holds both at the same moment.
create table document.piece (
  document_id uuid not null references document.document,
  number int not null,
  bytes bytea not null,
  primary key (document_id, number)
);
-- What is kept is compressed already.
alter table document.piece alter column bytes set storage external;

alter table document.document enable row level security;
alter table document.document force row level security;
alter table document.piece enable row level security;
alter table document.piece force row level security;

-- A draft's attachments stay in the agency that writes it (whose drafts are whose is asked above).
create policy seen on document.document for select to openmash_program using (
  (select scope.word()) = 'system'
  or ((select scope.word()) in ('partner', 'hub')
      and (kept_by = (select scope.user_id()) or agency_id = (select scope.agency_id())))
  or ((select scope.word()) = 'hub' and settled));

create policy kept on document.document for insert to openmash_program with check (
  (select scope.word()) = 'system'
  or (kept_by = (select scope.user_id())
      and ((select scope.word()) = 'hub'
           or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())))));

-- What was sent stays as it was sent: only a draft's attachments move or go.
create policy handed_over on document.document for update to openmash_program
  using (
    (select scope.word()) = 'system'
    or ((select scope.word()) in ('partner', 'hub')
        and not settled and agency_id = (select scope.agency_id())))
  with check (
    (select scope.word()) = 'system'
    or (select scope.word()) = 'hub'
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())));

create policy removed on document.document for delete to openmash_program using (
  (select scope.word()) = 'system'
  or ((select scope.word()) in ('partner', 'hub')
      and not settled and agency_id = (select scope.agency_id())));

create policy seen on document.piece for select to openmash_program using (
  exists (select 1 from document.document d where d.id = document_id));

create policy kept on document.piece for insert to openmash_program with check (
  exists (select 1 from document.document d
          where d.id = document_id
            and ((select scope.word()) = 'system' or d.kept_by = (select scope.user_id()))));

create policy removed on document.piece for delete to openmash_program using (
  exists (select 1 from document.document d
          where d.id = document_id
            and ((select scope.word()) = 'system'
                 or (not d.settled and d.agency_id = (select scope.agency_id())))));

grant select, insert, update, delete on document.document to openmash_program;
grant select, insert, delete on document.piece to openmash_program;
