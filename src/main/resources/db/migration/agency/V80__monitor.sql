-- The names of agencies are no secret from whoever monitors the hub for a partner.
create policy monitored on agency.agency for select to openmash_program using ((select scope.word()) = 'monitor');
