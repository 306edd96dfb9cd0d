select scope.goes('exchange.sending', 'k.subject_id = any($1)');
select scope.goes('exchange.people_row', 'k.person_id = any($1)');
create index on exchange.sending (subject_id);
