select scope.keep_sealed('document.document', '{owner_id}');
