# ./clarion release: one archive that runs with a Java alone, the sums of all files, what it is made of, and under which licences.
# What differs between two of one commit and JDK is what Quarkus generates (docs/operating.md, "A release"). Read by ./clarion, whose words it uses.

release() {
  key=
  [ "${1:-}" != --sign ] || key=${2:?"--sign wants the name of a key that gpg has"}
  [ -z "$(git status --porcelain)" ] || give_up "There are files or changes that are not committed: a release is made of a commit."
  launcher_runs && give_up "Clarion is running from this folder, and a build would pull its programs from under it. Stop it first: ./clarion down"
  version=$(number)
  made=$(git log -1 --format=%cI)
  out=$folder/release
  packed=$out/clarion-$version
  rm -rf "$out"
  mkdir -p "$packed"

  # Neither the order of letters nor the clock or the habits of this place may show.
  export LC_ALL=C.UTF-8 TZ=UTC
  umask 022
  say "Building all of it anew, as of $made."
  find . -path '*/target/quarkus-app' -prune -exec rm -rf {} +
  release_maven clean package -Dmaven.test.skip=true -Dspotless.check.skip=true -Dproject.build.outputTimestamp="$made" \
    -Dquarkus.package.output-timestamp="$made" \
    -pl services/urgent-actions,services/supporters,services/letters,services/action-reports,deploy/local,proof -am
  : >"$folder/built"

  say "Listing what it is made of."
  release_maven org.cyclonedx:cyclonedx-maven-plugin:2.9.1:makeAggregateBom -DoutputFormat=json -DoutputName=sbom -DincludeTestScope=false \
    -DincludeProvidedScope=false -DskipNotDeployed=false -Dcyclonedx.skipAttach=true -Dproject.build.outputTimestamp="$made"
  mv target/sbom.json "$out/clarion-$version-sbom.json"
  "$JAVA_HOME/bin/java" -cp "deploy/local/target/lib/*" deploy/release/Licences.java "$out/clarion-$version-sbom.json" deploy/release/licences.txt \
    >"$packed/LICENCES-OF-OTHERS.txt" || give_up "$(tail -n 5 "$packed/LICENCES-OF-OTHERS.txt")"

  say "Packing."
  fill "$packed"
  archive "$out" "clarion-$version" "$made"
  rm -rf "$packed"
  (cd "$out" && sha256sum "clarion-$version.tar.gz" "clarion-$version-sbom.json" >SHA256SUMS)
  [ -z "$key" ] || (cd "$out" && gpg --batch --yes --local-user "$key" --armor --detach-sign SHA256SUMS)
  say "Done:" && ls -l "$out"
}

release_maven() {
  mkdir -p "$folder/logs"
  mvn -B -ntp -Dstyle.color=never "$@" >"$folder/logs/release.log" 2>&1 || {
    tail -n 30 "$folder/logs/release.log" >&2
    give_up "The release was not made (log: $folder/logs/release.log)."
  }
}

fill() { # the folder $1
  cp -p clarion LICENSE CHANGELOG.md SECURITY.md "$1"
  cp deploy/release/archive-readme.txt "$1/README.md"
  { version; say "made with JDK $("$JAVA_HOME/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.runtime.version = //p')"; } >"$1/VERSION"
  cp -R docs "$1/docs"
  sh deploy/release/images-only.sh docker-compose.yml >"$1/docker-compose.yml"
  mkdir -p "$1/deploy/local/target" "$1/deploy/images"
  cp -R deploy/images/keys.sh deploy/images/postgres "$1/deploy/images"
  cp -R deploy/observability deploy/kubernetes "$1/deploy"
  cp -R deploy/local/target/local.jar deploy/local/target/lib "$1/deploy/local/target"
  for service in $services; do
    mkdir -p "$1/services/$service/target"
    cp -R "services/$service/target/quarkus-app" "$1/services/$service/target"
  done
  once "$1"
}

# Neither who made it, nor when, nor the rights that files have here may show.
archive() { # of what is in folder $1 under the name $2, as of $3
  tar --sort=name --mtime="$3" --owner=0 --group=0 --numeric-owner --mode=a+rX,u+w,go-w --format=gnu -C "$1" -cf - "$2" | gzip -n9 >"$1/$2.tar.gz"
}

# The services share most libraries: each is in the archive once, and a name elsewhere.
once() {
  (
    cd "$1"
    find . -name '*.jar' -exec sha256sum {} + | sort | while read -r sum file; do
      if [ "$sum" = "${last:-}" ]; then ln -f "$first" "$file"; else last=$sum; first=$file; fi
    done
  )
}
