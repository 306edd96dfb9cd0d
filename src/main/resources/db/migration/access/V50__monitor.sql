-- Whoever monitors the hub for a partner sees their own account and nobody else's.
create policy own on access.account for select to openmash_program
  using ((select scope.word()) = 'monitor' and id = (select scope.user_id()));
