-- A guest attaches to a draft of their own, which belongs to a circle of their own.
alter policy seen on document.document using (
  (select scope.word()) = 'system'
  or ((select scope.word()) in ('guest', 'partner', 'hub')
      and (kept_by = (select scope.user_id()) or agency_id = (select scope.agency_id())))
  or ((select scope.word()) = 'hub' and settled));
alter policy kept on document.document with check (
  (select scope.word()) = 'system'
  or (kept_by = (select scope.user_id())
      and ((select scope.word()) = 'hub'
           or ((select scope.word()) in ('guest', 'partner') and agency_id = (select scope.agency_id())))));
alter policy handed_over on document.document
  using (
    (select scope.word()) = 'system'
    or ((select scope.word()) in ('guest', 'partner', 'hub')
        and not settled and agency_id = (select scope.agency_id())))
  with check (
    (select scope.word()) = 'system'
    or (select scope.word()) = 'hub'
    or ((select scope.word()) in ('guest', 'partner') and agency_id = (select scope.agency_id())));
alter policy removed on document.document using (
  (select scope.word()) = 'system'
  or ((select scope.word()) in ('guest', 'partner', 'hub')
      and not settled and agency_id = (select scope.agency_id())));
