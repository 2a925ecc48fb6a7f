#!/usr/bin/env bash
# Asks the service in this container whether it is ready, with nothing but bash: the base image need not have curl.
set -eu
exec 3<>"/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080}"
printf 'GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 4 answer <&3
[[ $answer == *" 200 "* ]]
