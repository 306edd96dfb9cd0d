select scope.keep_apart('contact.promise', 'referral_id');
select scope.keep_apart('contact.step', 'referral_id');
