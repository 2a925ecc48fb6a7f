# ./clarion release: one archive that runs with a Java alone, the sums of all files, what it is made of, and under which licences.
# The same commit gives the same bytes on every machine with the same JDK. Read by ./clarion, whose words it uses.

release() {
  key=
  [ "${1:-}" != --sign ] || key=${2:?"--sign wants the name of a key that gpg has"}
  git diff --quiet HEAD -- || give_up "There are changes that are not committed: a release is made of a commit."
  launcher_runs && give_up "Clarion is running from this folder, and a build would pull its programs from under it. Stop it first: ./clarion down"
  version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -n 1)
  made=$(git log -1 --format=%cI)
  out=$folder/release
  packed=$out/clarion-$version
  rm -rf "$out"
  mkdir -p "$packed"

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
  tar --sort=name --mtime="$made" --owner=0 --group=0 --numeric-owner --mode=go-w --format=gnu -C "$out" -cf - "clarion-$version" |
    gzip -n9 >"$out/clarion-$version.tar.gz"
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
  cp -R docs "$1/docs"
  mkdir -p "$1/deploy/local/target"
  cp -R deploy/local/target/local.jar deploy/local/target/lib "$1/deploy/local/target"
  for service in $services; do
    mkdir -p "$1/services/$service/target"
    cp -R "services/$service/target/quarkus-app" "$1/services/$service/target"
  done
  once "$1"
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
