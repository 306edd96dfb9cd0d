-- Whoever answers for the area counts every agency's supervision too, and learns no name by it.
alter policy seen on supervision.arrangement
  using ((select scope.word()) = 'system' or supervision.is_mine(id) or supervision.leads(agency_id)
    or ((select scope.word()) = 'hub' and (select scope.has_role('HUB_MANAGER', 'TEAM_MANAGER', 'INSPECTOR', 'DIRECTOR'))));
