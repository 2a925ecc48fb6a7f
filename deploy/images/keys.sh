#!/bin/sh
# What is secret in a house in containers: made once, kept in the volume that this writes to. What is given goes before what is kept,
# so that a house that began with .clarion/keys goes on with it.
set -eu
umask 077
file=/keys/keys.properties

kept() { # the value of property $1
  [ ! -f "$file" ] || sed -n "s/^$1=//p" "$file"
}

fresh() { # 32 random bytes, base64url
  head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n'
}

property() { # $1 is its name, $2 what was given
  value=${2:-$(kept "$1")}
  printf '%s=%s\n' "$1" "${value:-$(fresh)}"
}

{
  property clarion.keys.sessions "${CLARION_KEYS_SESSIONS:-}"
  property clarion.keys.forms "${CLARION_KEYS_FORMS:-}"
  property clarion.keys.persons "${CLARION_KEYS_PERSONS:-}"
  property clarion.keys.pseudonyms "${CLARION_KEYS_PSEUDONYMS:-}"
  property quarkus.datasource.password "${CLARION_DATABASE_PASSWORD:-}"
} >"$file.new"
mv "$file.new" "$file"
kept quarkus.datasource.password | tr -d '\n' >/keys/database-password

# The services are 10001; who the database is depends on its image, and it gets its password only.
chown 10001 "$file"
chmod 400 "$file"
chmod 444 /keys/database-password
chmod 711 /keys
