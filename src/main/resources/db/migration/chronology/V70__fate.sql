select scope.goes('chronology.entry', 'k.subject_id = any($1)');
