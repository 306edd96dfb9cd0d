-- What somebody types about a record and has not saved.
select scope.goes('form.typed', 'exists (select from unnest($1) i where strpos(k.path, i::text) > 0)');
select scope.goes('form.parked', 'exists (select from unnest($1) i where strpos(k.path, i::text) > 0)');
