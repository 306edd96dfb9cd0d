-- A fact of two people is hidden with either.
select scope.keep_sealed('family.fact', '{person_id,other_id}');
select scope.keep_sealed('family.version', '{fact_id}', 'family.fact');
