-- A guest reads by when their own referral is decided, and sets no deadline.
create policy guest_reads on deadline.deadline for select to openmash_program
  using ((select scope.word()) = 'guest' and agency_id = (select scope.agency_id()));
