select scope.keep_apart('deadline.deadline', 'subject_id');
select scope.keep_apart('deadline.fact', 'deadline_id', 'deadline.deadline');
