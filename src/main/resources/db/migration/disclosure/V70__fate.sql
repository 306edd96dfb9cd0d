select scope.goes('disclosure.disclosure', 'k.subject_id = any($1)');
select scope.goes('disclosure.said', 'k.subject_id = any($1)');
