-- An attachment goes with what it hangs on; a draft's is in the hub of whoever writes it. Its bytes are seen with it.
create index on document.document (owner_id);
select scope.keep_apart('document.document', 'owner_id');
-- What somebody attached to an unfinished text of their own stays theirs when they change hubs.
alter policy apart on document.document
  using ((select scope.word()) <> 'hub' or hub_id = (select scope.hub_id())
    or (not settled and kept_by = (select scope.user_id())));
