# Sourced by demo/run and test/run.

# Ends with a clear message where Node is missing or too old.
need_node() {
	local version
	version=$(node -p 'process.versions.node' 2>/dev/null || echo none)
	[ "${version%%.*}" != none ] && [ "${version%%.*}" -ge 20 ] && return
	echo "Sekisho needs Node.js 20 or newer; found: $version. See https://nodejs.org/en/download" >&2
	return 1
}

# Installs the npm packages, exactly as the lockfile has them, where they are missing or older than it. Not through a
# link: `npm ci` begins by emptying the folder that it leads to, which belongs to another checkout.
need_packages() {
	[ -L node_modules ] && [ -d node_modules ] && return
	[ node_modules/.package-lock.json -ot package-lock.json ] || return 0
	echo 'Installing npm packages (npm ci) …'
	npm ci --no-audit --no-fund && touch node_modules/.package-lock.json
}
