#!/bin/sh
# While an image is made: the jars that ./clarion or Maven have built; where nobody has, they are built here, once for all four services.
set -eu
services="urgent-actions supporters letters action-reports"

built() {
  for service in $services; do
    [ -f "services/$service/target/quarkus-app/quarkus-run.jar" ] || return 1
  done
}

if built; then exit 0; fi
echo "No jars are here: building them, which takes minutes and wants the internet. ./clarion keys builds them outside."
apt-get update -q
apt-get install -q -y --no-install-recommends maven openjdk-21-jdk-headless
JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
export JAVA_HOME
modules=$(for service in $services; do printf 'services/%s,' "$service"; done)
mvn -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package -pl "${modules%,}" -am
built
