-- The seal itself stays, without a word of why: what the trail has of the record still lies behind it.
select scope.goes('restriction.restriction', 'k.subject_id = any($1)', 'id');
select scope.goes('restriction.review', 'k.restriction_id = any($1)');
select scope.goes('restriction.glass', 'k.subject_id = any($1)', 'id');
select scope.goes('restriction.question', 'k.subject_id = any($1)', 'id');
select scope.stays('restriction.glass', 'k.subject_id = any($1) and k.reviewed_at is null', 'owed');
