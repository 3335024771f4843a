import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// The functions of the WordPress theme, in PHP, between a few functions of WordPress that do what is documented of them.

const { JSDOM } = createRequire(import.meta.url)('jsdom');

const THEME = fileURLToPath(new URL('../../demo/frameworks/wordpress/functions.php', import.meta.url));
const CONFIG = { company: { name: '</script><script>alert(1)</script>日本' }, services: [] };

/** @param folder where the theme has its files */
const wordpress = (folder: string) => `<?php
$hooks = [];
function add_action( $name, $run, $priority = 10 ) { global $hooks; $hooks[ $name ][ $priority ][] = $run; }
function do_action( $name ) { global $hooks; ksort( $hooks[ $name ] ); foreach ( $hooks[ $name ] as $all ) foreach ( $all as $run ) $run(); }
function get_theme_file_path( $path ) { return '${folder}/' . $path; }
function get_theme_file_uri( $path ) { return 'https://example.com/wp-content/themes/mine/' . $path; }
function wp_json_encode( $value, $flags = 0 ) { return json_encode( $value, $flags ); }
function esc_url( $url ) { return $url; }
function esc_html__( $text ) { return htmlspecialchars( $text ); }
add_action( 'wp_head', function () { echo '<script>another_plugin()</script>'; }, -100 );
require '${THEME}';
do_action( 'wp_head' );
echo '</head><body>';
do_action( 'wp_footer' );
`;

const hasPhp = spawnSync('php', ['--version']).status === 0;

describe('the WordPress theme', () => {
	it.skipIf(!hasPhp)('prints the two lines before every plugin, with no way out of them, and the button', () => {
		const folder = mkdtempSync(join(tmpdir(), 'sekisho-wordpress-'));
		writeFileSync(join(folder, 'consent.json'), JSON.stringify(CONFIG));
		const { stdout, stderr, status } = spawnSync('php', [], { input: wordpress(folder), encoding: 'utf8' });
		rmSync(folder, { recursive: true });
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const { document } = new JSDOM(`<!doctype html><head>${stdout}`).window;
		const [config, script, plugin] = document.head.children;
		expect(JSON.parse(config.textContent)).toEqual(CONFIG);
		expect(script.getAttribute('src')).toMatch(/\/sekisho\/sekisho\.js$/);
		expect(plugin.textContent).toBe('another_plugin()');
		expect(document.head.children).toHaveLength(3);
		expect(document.querySelector('button').dataset.consentAction).toBe('preferences');
	});
});
