select scope.keep_sealed('deadline.deadline', '{subject_id}');
select scope.keep_sealed('deadline.fact', '{deadline_id}', 'deadline.deadline');
