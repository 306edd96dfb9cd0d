select scope.keep_apart('chronology.entry', 'subject_id');
