select scope.goes('correspondence.remark', 'k.referral_id = any($1)');
