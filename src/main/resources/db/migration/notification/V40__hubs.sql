select scope.keep_apart('notification.message', 'subject_id');
