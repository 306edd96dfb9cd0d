select scope.keep_sealed('exchange.people_row', '{person_id}');
