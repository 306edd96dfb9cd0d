-- A report about several families is looked at as one contact for each: this one is part of that one. The hub makes it,
-- for whoever wrote the report; the children move, what was written stays where it was written.
alter table referral.referral add column split_from uuid;
alter table referral.referral add unique (id, agency_id);
alter table referral.referral add foreign key (split_from, agency_id) references referral.referral (id, agency_id);
create index on referral.referral (split_from) where split_from is not null;
create policy split on referral.referral for insert to openmash_program
  with check ((select scope.word()) = 'hub' and split_from is not null);
create policy moved on referral.child for update to openmash_program
  using ((select scope.word()) in ('hub', 'system'))
  with check ((select scope.word()) in ('hub', 'system') and exists (select from referral.referral r
    where r.id = referral_id and r.agency_id = child.agency_id));
grant update (referral_id, position) on referral.child to openmash_program;
