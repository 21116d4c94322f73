<?php
/**
 * Plugin Name: Partner hub
 * Description: Puts an element in the place of each box such as <div data-hub="customer-list"></div>.
 * Requires at least: 6.7
 * Requires PHP: 8.0
 */

/** Only pages that have such a box fetch anything. The library's folder for script tags lies in this plugin, as `library`. */
add_action('wp_enqueue_scripts', function () {
    if (!is_singular() || !str_contains(get_post()->post_content, 'data-hub=')) {
        return;
    }
    wp_enqueue_style('partner-hub', plugins_url('library/partner-hub.css', __FILE__), array(), null);
    wp_register_script_module('partner-hub', plugins_url('library/partner-hub.js', __FILE__), array(), null);
    wp_enqueue_script_module('partner-hub-portal', plugins_url('portal.js', __FILE__), array('partner-hub'), '1');
});

/** What portal.js is told: where the API is, and who says which token a visitor has. */
add_filter('script_module_data_partner-hub-portal', function (array $data): array {
    return array('apiBase' => home_url('/api'), 'tokenUrl' => home_url('/partner-token')) + $data;
});
