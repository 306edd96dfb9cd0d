-- What other systems sent under which key of their own, so that sending again makes nothing twice. Of what was sent only a
-- fingerprint is here.
create schema exchange;
grant usage on schema exchange to openmash_program;

create table exchange.sending (
  agency_id uuid not null,
  kind text not null check (kind in ('REFERRAL', 'NOTIFICATION')),
  key text not null check (length(key) between 1 and 64),
  hash bytea not null,
  sent_by uuid not null,
  sent_at timestamptz not null,
  subject_id uuid,
  reference text,
  primary key (agency_id, kind, key)
);

alter table exchange.sending enable row level security;
alter table exchange.sending force row level security;
create policy seen on exchange.sending for select to openmash_program
  using ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id()));
create policy made on exchange.sending for insert to openmash_program
  with check ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())
    and sent_by = (select scope.user_id()));
create policy answered on exchange.sending for update to openmash_program
  using ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())
    and sent_by = (select scope.user_id()) and subject_id is null)
  with check ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id()));

grant select, insert on exchange.sending to openmash_program;
grant update (subject_id, reference) on exchange.sending to openmash_program;
