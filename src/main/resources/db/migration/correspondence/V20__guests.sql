-- A guest reads and answers what the hub asks about their own referral, which lies in a circle of their own.
alter policy seen on correspondence.remark
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));
alter policy said on correspondence.remark
  with check (by_user = (select scope.user_id())
    and (((select scope.word()) = 'hub' and kind <> 'ANSWER')
      or ((select scope.word()) in ('partner', 'guest') and kind = 'ANSWER'
        and agency_id = (select scope.agency_id()))));
alter policy marked on correspondence.remark
  using ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())))
  with check ((select scope.word()) in ('hub', 'system')
    or ((select scope.word()) in ('partner', 'guest') and agency_id = (select scope.agency_id())));
