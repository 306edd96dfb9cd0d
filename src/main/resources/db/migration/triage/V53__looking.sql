-- Whoever last looked at a record that is restricted now must be able to look at the next one: where they looked is one row, their own.
drop policy sealed on triage.looking;
create policy sealed on triage.looking as restrictive to openmash_program
  using (seals is null or (select scope.word()) <> 'hub' or user_id = (select scope.user_id()) or seals <@ (select scope.opened()))
  with check (seals is null or (select scope.word()) <> 'hub' or seals <@ (select scope.opened()));
