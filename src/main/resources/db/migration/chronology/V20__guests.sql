-- A guest's own referral is told of like an agency's.
alter policy agency_reads on chronology.entry
  using ((select scope.word()) in ('partner', 'guest') and circle = 'all' and agency_id = (select scope.agency_id()));
alter policy agency_enters on chronology.entry
  with check ((select scope.word()) in ('partner', 'guest') and circle = 'all'
    and agency_id = (select scope.agency_id())
    and by_user = (select scope.user_id()) and by_agency = (select scope.agency_id()));
