-- A hub's own drafts; a partner's are seen by their own circle alone. One's own stay one's own when one changes hubs.
select scope.keep_apart('form.draft');
alter policy apart on form.draft
  using ((select scope.word()) <> 'hub' or hub_id = (select scope.hub_id()) or owner = (select scope.user_id()))
  with check ((select scope.word()) <> 'hub' or hub_id = (select scope.hub_id()) or owner = (select scope.user_id()));
