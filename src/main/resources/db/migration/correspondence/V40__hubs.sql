select scope.keep_apart('correspondence.remark', 'referral_id');
