select scope.keep_sealed('informationrequest.onward', '{request_id}', 'informationrequest.request');
