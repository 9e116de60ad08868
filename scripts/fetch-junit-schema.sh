#!/usr/bin/env bash
# Jenkins' schema of JUnit reports, which is in no package of npm: pytest has it among the files of its tests.
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
pip download --quiet --no-deps --no-binary :all: --dest "$folder" pytest==8.3.4
mkdir -p node_modules/.cache
tar --extract --gzip --to-stdout --file "$folder"/pytest-8.3.4.tar.gz pytest-8.3.4/testing/example_scripts/junit-10.xsd > "$folder/junit-10.xsd"
mv "$folder/junit-10.xsd" node_modules/.cache/junit-10.xsd
