<?php
/**
 * Plugin Name: Partner hub elements
 * Description: Shows your customers, licenses, renewals and calls in any page: by the shortcode [partner_hub], or by a box of HTML.
 * Version: {{version}}
 * Requires at least: 6.7
 * Requires PHP: 8.0
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: partner-hub-elements
 */

namespace PartnerHubElements;

use WP_HTML_Tag_Processor;

defined('ABSPATH') || exit;

const VERSION = '{{version}}';
/** The option in which WordPress keeps the settings; uninstall.php takes it away. */
const OPTION = 'partner_hub_elements';
/** The library as a module that a site's own modules may name: `import { configure } from 'partner-hub-elements'`. */
const LIBRARY = 'partner-hub-elements';
const START = 'partner-hub-elements-start';
/** Attributes by which somebody who may write pages, and no more, could have the visitors' tokens sent elsewhere. */
const OF_THE_SITE = array('api-base', 'token-url', 'credentials');

/** @return array{api_base: string, token_url: string, is_demo: bool} What the administrator has set. */
function settings(): array
{
    $saved = get_option(OPTION);
    return (is_array($saved) ? $saved : array()) + array('api_base' => '', 'token_url' => '', 'is_demo' => false);
}

add_action('init', function () {
    wp_register_style(LIBRARY, plugins_url('library/partner-hub.css', __FILE__), array(), VERSION);
    wp_register_script_module(LIBRARY, plugins_url('library/partner-hub.js', __FILE__), array(), VERSION);
    wp_register_script_module(START, plugins_url('start.js', __FILE__), array(LIBRARY), VERSION);
    add_shortcode('partner_hub', __NAMESPACE__ . '\shortcode');
});

/** Only pages that have a box fetch anything. */
function bring_library(): void
{
    wp_enqueue_style(LIBRARY);
    wp_enqueue_script_module(START);
}

/** What start.js configures all elements of a page with. A site changes it by the filter `partner_hub_elements_settings`. */
add_filter('script_module_data_' . START, function (array $data): array {
    $settings = settings();
    $told = $settings['is_demo']
        ? array('source' => 'demo')
        : array('apiBase' => $settings['api_base'], 'tokenUrl' => $settings['token_url']);
    return apply_filters('partner_hub_elements_settings', array_filter($told)) + $data;
});

/**
 * `[partner_hub element="customer-list" page-size="20" selectable]`: a box in whose place the library puts the element.
 * @param array|string $attributes Those of the element; without a name, those that are switches.
 */
function shortcode($attributes): string
{
    $box = new WP_HTML_Tag_Processor('<div data-hub="partner-dashboard"></div>');
    $box->next_tag();
    foreach ((array) $attributes as $name => $value) {
        if (is_int($name)) {
            [$name, $value] = array($value, '');
        }
        if ($name === 'element') {
            $box->set_attribute('data-hub', $value);
        } elseif (preg_match('/^[a-z][a-z-]*$/', $name)) {
            $box->set_attribute("data-$name", $value);
        }
    }
    return with_boxes($box->get_updated_html());
}

/** Brings the library to content that has boxes, and takes from those what only the administrator says. */
function with_boxes(string $html): string
{
    // HTML does not care in which case a name is written.
    if (stripos($html, 'data-hub') === false) {
        return $html;
    }
    $tags = new WP_HTML_Tag_Processor($html);
    while ($tags->next_tag()) {
        if ($tags->get_attribute('data-hub') === null) {
            continue;
        }
        bring_library();
        foreach (OF_THE_SITE as $name) {
            $tags->remove_attribute($name);
            $tags->remove_attribute("data-$name");
        }
    }
    return $tags->get_updated_html();
}

// After shortcodes; a block of HTML may stand in a template as well.
add_filter('the_content', __NAMESPACE__ . '\with_boxes', 99);
add_filter('render_block_core/html', __NAMESPACE__ . '\with_boxes');

if (is_admin()) {
    require __DIR__ . '/settings.php';
}
