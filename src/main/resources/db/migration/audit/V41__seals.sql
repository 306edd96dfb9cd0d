-- Who opened a restricted record is itself restricted. No part of what is sealed onto the chain.
select scope.keep_sealed('audit.line', '{subject_id}');
