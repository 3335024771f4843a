<?php
/**
 * Sekisho in a WordPress theme: put dist/ into the theme's folder sekisho/, and the configuration beside this file as
 * consent.json. wp_head prints the two lines before everything that another plugin prints; wp_footer prints the button.
 */

/** Prints the configuration and the gate, first of all in the head. */
function sekisho_head(): void {
	$config = json_decode( file_get_contents( get_theme_file_path( 'consent.json' ) ) );
	// JSON_HEX_TAG: no text of the configuration can end the script element.
	$json = wp_json_encode( $config, JSON_HEX_TAG | JSON_UNESCAPED_UNICODE );
	echo '<script type="application/json" id="sekisho-config">' . $json . "</script>\n";
	// Optimizers that delay or combine scripts leave one with these attributes alone.
	echo '<script src="' . esc_url( get_theme_file_uri( 'sekisho/sekisho.js' ) ) . '" data-cfasync="false" data-no-optimize="1" data-no-defer="1" data-no-minify="1"></script>' . "\n";
}
add_action( 'wp_head', 'sekisho_head', -1000 );

/** Prints a link that opens the preferences. */
function sekisho_footer(): void {
	echo '<p><button type="button" data-consent-action="preferences">' . esc_html__( 'Cookie settings' ) . "</button></p>\n";
}
add_action( 'wp_footer', 'sekisho_footer' );
