#!/usr/bin/env bash
# Builds, and fails when that changes what is committed in dist/ (or, where this is no git checkout, what was there).
set -uo pipefail
cd "$(dirname "$0")/../../.."

before=$(mktemp -d)
trap 'rm -rf "$before"' EXIT
[ -d dist ] && cp -R dist/. "$before"
npm run build --silent || exit 1

if git ls-files --error-unmatch package.json >/dev/null 2>&1; then
	changed=$(git status --porcelain --untracked-files=all dist)
else
	changed=$(diff -rq "$before" dist)
fi
[ -z "$changed" ] && exit
echo 'dist/ is stale: what `npm run build` makes of src/ is not what is committed. Commit these as well:'
echo "$changed"
exit 1
