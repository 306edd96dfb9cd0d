-- Whoever answers for the area counts the children, and why they wait; no page shows them one of these rows.
alter policy seen on allocation.child_case
  using ((select scope.word()) = 'system' or ((select scope.word()) = 'hub'
    and ((select scope.has_role('SCREENER', 'HUB_MANAGER', 'TEAM_MANAGER', 'INSPECTOR', 'DIRECTOR'))
      or allocation.is_mine(id))));
