-- What of an answer is to go to the family or to another agency, and who let it go.
create table informationrequest.onward (
  id uuid primary key,
  passage_id uuid not null references informationrequest.passage,
  request_id uuid not null references informationrequest.request,
  -- Whose passage it is.
  agency_id uuid not null references agency.agency,
  -- To whom; null for the family.
  to_agency uuid references agency.agency,
  to_name text not null,
  why text not null,
  asked_by uuid not null,
  asked_name text not null,
  asked_at timestamptz not null,
  granted boolean,
  side text check (side in ('MARK', 'AGENCY', 'MANAGER')),
  decided_by uuid,
  decided_name text,
  decided_at timestamptz,
  reason text,
  check ((decided_at is null) = (granted is null)),
  check ((decided_at is null) = (side is null)),
  check (side is null or side = 'MARK' or reason <> '')
);
create index on informationrequest.onward (request_id, asked_at);
create index on informationrequest.onward (passage_id);
create index on informationrequest.onward (to_agency) where granted;

alter table informationrequest.onward enable row level security;
alter table informationrequest.onward force row level security;

-- As visible as its passage.
create policy seen on informationrequest.onward for select to openmash_program
  using (exists (select 1 from informationrequest.passage p where p.id = passage_id));
create policy asked on informationrequest.onward for insert to openmash_program
  with check ((select scope.has_role('SCREENER', 'HUB_MANAGER')) and asked_by = (select scope.user_id())
    and exists (select 1 from informationrequest.passage p
      where p.id = passage_id and p.request_id = onward.request_id and p.agency_id = onward.agency_id));
-- By its marks, by its own agency, by a manager; what is for the police alone, by its own agency only.
create policy decided on informationrequest.onward for update to openmash_program
  using ((select scope.word()) = 'system' or (select scope.has_role('SCREENER', 'HUB_MANAGER'))
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id())))
  with check (((select scope.word()) = 'system')
    or ((select scope.word()) = 'partner' and agency_id = (select scope.agency_id()) and side = 'AGENCY')
    or ((select scope.has_role('HUB_MANAGER')) and side = 'MANAGER'
      and exists (select 1 from informationrequest.passage p where p.id = passage_id and not p.police_only))
    or ((select scope.has_role('SCREENER', 'HUB_MANAGER')) and side = 'MARK'
      and exists (select 1 from informationrequest.passage p
        where p.id = passage_id and case when onward.to_agency is null then p.family else p.outside end)));

grant select, insert on informationrequest.onward to openmash_program;
grant update (granted, side, decided_by, decided_name, decided_at, reason) on informationrequest.onward
  to openmash_program;

select scope.keep_apart('informationrequest.onward', 'request_id', 'informationrequest.request', 'id');
