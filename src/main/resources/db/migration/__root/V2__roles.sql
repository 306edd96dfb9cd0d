-- The roles of whoever asks, for the few tables that not the whole hub may read.
create function scope.has_role(variadic wanted text[]) returns boolean stable language sql
  as $$ select coalesce(string_to_array(current_setting('openmash.roles', true), ',') && wanted, false) $$;
