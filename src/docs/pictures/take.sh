#!/usr/bin/env bash
# Takes the pictures of the README anew, in Chromium, from target/ziping.jar (mvn package first).
set -euo pipefail
cd "$(dirname "$0")/../../.."
[ -f target/ziping.jar ] || { echo "target/ziping.jar is missing: run mvn package first"; exit 1; }
mvn -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/pictures.cp -Dziping.frontend.skip=true
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 java -cp "target/test-classes:target/classes:$(cat target/pictures.cp)" org.ziping.journeys.ReadmePictures
large=$(find src/docs/pictures -name '*.png' -size +300k)
[ -z "$large" ] || { echo "larger than 300 KB: $large"; exit 1; }
