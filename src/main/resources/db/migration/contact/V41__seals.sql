select scope.keep_sealed('contact.promise', '{referral_id}');
select scope.keep_sealed('contact.step', '{referral_id}');
