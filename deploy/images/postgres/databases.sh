#!/bin/sh
# Runs once, on an empty server: a database and a role for each service, and no way into another's.
set -eu

for name in urgent_actions supporters letters action_reports; do
  psql -v ON_ERROR_STOP=1 -v name="$name" -v password="$(cat "$POSTGRES_PASSWORD_FILE")" --username "$POSTGRES_USER" --dbname postgres <<'END'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
END
done
