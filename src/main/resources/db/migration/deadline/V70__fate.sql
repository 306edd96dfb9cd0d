select scope.goes('deadline.deadline', 'k.subject_id = any($1)', 'id');
select scope.goes('deadline.fact', 'k.deadline_id = any($1)');
-- Nothing goes while something is owed on it; that a restriction be looked at again is not owed on the record.
select scope.stays('deadline.deadline', 'k.subject_id = any($1) and k.state = ''owed'' and k.subject_kind <> ''restriction''', 'owed');
