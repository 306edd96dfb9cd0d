-- What was shared of a restricted record is itself restricted.
select scope.keep_sealed('disclosure.disclosure', '{subject_id}');
select scope.keep_sealed('disclosure.said', '{subject_id}');
