# Sourced by test/run.

has_program() { type -P "$@" >/dev/null; }
has_font() { fc-list 2>/dev/null | grep -q "$1"; }

# The Debian packages that are not here and not stood in for by another.
missing_debian_packages() {
	has_program chromium || has_program chromium-browser || has_program google-chrome || echo chromium
	has_program firefox-esr || has_program firefox || echo firefox-esr
	has_program WebKitWebDriver || echo webkit2gtk-driver
	has_program Xvfb || echo xvfb
	has_program xauth || echo xauth
	has_program nginx || [ -x /usr/sbin/nginx ] || echo nginx
	[ -x /usr/sbin/apache2 ] || echo apache2
	compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || has_program initdb || echo postgresql
	has_font 'Noto Sans CJK' || echo fonts-noto-cjk
	has_font 'Noto Color Emoji' || echo fonts-noto-color-emoji
}

# Installs them as root with apt-get; anywhere else says what to do.
need_browsers() {
	local missing
	missing=$(missing_debian_packages | tr '\n' ' ')
	missing=${missing% }
	[ -z "$missing" ] && return
	if ! has_program apt-get; then
		echo "The browser tests need what Debian calls: $missing"
		echo 'There is no apt-get here. Install the same by hand and have the programs on PATH; the tests go on without.'
		return 1
	fi
	if [ "$(id -u)" != 0 ]; then
		echo "The browser tests need: $missing"
		echo 'Only root can install that, and the tests go on without. Run this, then the tests again:'
		echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing"
		return 1
	fi
	echo "Installing $missing …"
	# shellcheck disable=SC2086
	apt_install $missing && return
	echo "apt-get could not install all of: $missing. The tests go on without."
	return 1
}

# Chromium without a browser around it is the same engine for a third of the work. Not every Debian has it: then the
# tests do with the browser alone.
need_quick_chromium() {
	has_program chromium-headless-shell && return
	has_program apt-get && [ "$(id -u)" = 0 ] || return 0
	echo 'Installing chromium-headless-shell …'
	apt_install chromium-headless-shell || echo 'There is none; the tests take longer.'
}

apt_install() {
	local patiently=(-q -o DPkg::Lock::Timeout=300)
	export DEBIAN_FRONTEND=noninteractive
	[ -n "${lists_are_fresh:-}" ] || apt-get "${patiently[@]}" update || return
	lists_are_fresh=yes
	apt-get "${patiently[@]}" install -y --no-install-recommends "$@"
}
