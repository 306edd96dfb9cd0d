-- An answer meets the deadline the hub set for it: a guest may settle what is owed within their own circle.
drop policy guest_reads on deadline.deadline;
alter policy agency_own on deadline.deadline
  using ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id()))
  with check ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id()));
alter policy agency_reads on deadline.fact
  using ((select scope.word()) in ('partner', 'guest') and by_agency = (select scope.agency_id()));
alter policy written_by_oneself on deadline.fact
  with check ((select scope.word()) in ('guest', 'partner', 'hub', 'system')
    and by_user = (select scope.user_id()) and by_agency = (select scope.agency_id())
    and exists (select 1 from deadline.deadline d where d.id = deadline_id));
