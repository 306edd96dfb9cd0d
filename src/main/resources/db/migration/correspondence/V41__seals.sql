select scope.keep_sealed('correspondence.remark', '{referral_id}');
