-- What two people are to each other goes with the first of them: it says who the other one is.
select scope.goes('family.fact', 'k.person_id = any($1) or k.other_id = any($1)', 'id');
select scope.goes('family.version', 'k.fact_id = any($1)');

-- Who is somebody's family, for whoever asks whether a record is still needed.
create view reporting.kin with (security_invoker = true) as
  select f.person_id, f.other_id from family.fact f where f.other_id is not null and f.undone_at is null
  union all
  select f.other_id, f.person_id from family.fact f where f.other_id is not null and f.undone_at is null;
grant select on reporting.kin to openmash_program;
