select scope.keep_sealed('chronology.entry', '{subject_id}');
