select scope.keep_sealed('notification.message', '{subject_id}');
