-- A child of a report about several families moves to the contact about its own.
grant update (referral_id) on triage.contact_child to openmash_program;
