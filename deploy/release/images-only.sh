#!/bin/sh
# The compose file of an archive, made of that of the sources ($1): nothing is built, and whoever runs it says where the images are.
set -eu
sed -e '/^    build:$/,/^    [^ ]/{
  /^    build:$/d
  /^      /d
}' -e '/^    pull_policy: /d' \
  -e 's|^# Images are built here.*|# Images are taken from where CLARION_IMAGES says, such as registry.example.org/clarion; nothing is built.|' \
  -e 's|\${CLARION_IMAGES:-clarion}|${CLARION_IMAGES:?says where the images are, such as registry.example.org/clarion}|' "$1"
